package org.preau.member;

import java.io.PrintStream;
import java.util.List;
import org.preau.account.Accounts;
import org.preau.account.Rescues;
import org.preau.account.SignInAddress;
import org.preau.shared.AdminCommand;
import org.preau.shared.MailForm;
import org.springframework.stereotype.Component;

/** The way back in for anybody who lost their second factor and whom no owner can help: whoever runs the instance knows them. */
@Component
class ResetAccount implements AdminCommand {

    private final Accounts accounts;
    private final Rescues rescues;

    ResetAccount(Accounts accounts, Rescues rescues) {
        this.accounts = accounts;
        this.rescues = rescues;
    }

    @Override
    public String name() {
        return "reset-account";
    }

    @Override
    public String help() {
        return "MAIL: prints a link by which the person who signs in with that address chooses a new password";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            out.printf("%s %s%n", name(), help());
            return 2;
        }
        var mail = arguments.getFirst();
        var known =
                MailForm.read(mail).map(SignInAddress::new).map(accounts::at).orElse(List.of());
        if (known.isEmpty()) {
            out.printf("Nobody signs in with the address \"%s\".%n", mail);
            return 1;
        }
        known.forEach(account -> print(accounts.of(account).name(), rescues.offer(account), out));
        return 0;
    }

    /** What whoever holds the machine hands on to that person. */
    static void print(String name, String link, PrintStream out) {
        out.printf(
                "For %s, once, within 30 minutes. Their second check and their sessions end with it.%n%n  %s%n",
                name, link);
    }
}
