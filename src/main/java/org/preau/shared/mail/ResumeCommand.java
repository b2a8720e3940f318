package org.preau.shared.mail;

import java.io.PrintStream;
import java.util.List;
import org.preau.shared.AdminCommand;
import org.springframework.stereotype.Component;

/** « Reprendre », from the console. */
@Component
class ResumeCommand implements AdminCommand {

    private final Standstill standstill;

    ResumeCommand(Standstill standstill) {
        this.standstill = standstill;
    }

    @Override
    public String name() {
        return "resume";
    }

    @Override
    public String help() {
        return "lets mail leave again after a restore";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        standstill.end();
        out.println("What waits leaves now.");
        return 0;
    }
}
