package org.preau.shared.command;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.preau.shared.AdminCommand;
import org.preau.shared.Refusal;
import org.springframework.context.ApplicationContext;

/** Runs one administrative command, or lists them. */
record AdminRun(ApplicationContext context, PrintStream out, PrintStream err) {

    int run(List<String> arguments) {
        var command = arguments.stream()
                .findFirst()
                .flatMap(name -> commands().stream()
                        .filter(known -> known.name().equals(name))
                        .findFirst());
        if (command.isEmpty()) {
            commands().forEach(known -> err.printf("  %-20s %s%n", known.name(), known.help()));
            return 2;
        }
        return run(command.get(), arguments.subList(1, arguments.size()));
    }

    private int run(AdminCommand command, List<String> arguments) {
        try {
            return command.run(arguments, out);
        } catch (Refusal refusal) {
            err.println(RefusalSentence.of(refusal, context));
            return 1;
        }
    }

    private List<AdminCommand> commands() {
        return context.getBeansOfType(AdminCommand.class).values().stream()
                .sorted(Comparator.comparing(AdminCommand::name))
                .toList();
    }
}
