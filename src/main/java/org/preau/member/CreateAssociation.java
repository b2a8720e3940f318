package org.preau.member;

import java.io.PrintStream;
import java.util.List;
import org.preau.shared.Actor;
import org.preau.shared.AdminCommand;
import org.preau.shared.Title;
import org.preau.shared.mail.Site;
import org.springframework.stereotype.Component;

/** One more association on this instance: only whoever holds the machine begins it, and its owner is let in by a link. */
@Component
class CreateAssociation implements AdminCommand {

    private final Foundings foundings;
    private final Site site;

    CreateAssociation(Foundings foundings, Site site) {
        this.foundings = foundings;
        this.site = site;
    }

    @Override
    public String name() {
        return "create-association";
    }

    @Override
    public String help() {
        return "NAME MAIL: begins one more association, and prints the link by which its owner, who reads that mail, comes in";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.size() != 2) {
            out.printf("%s %s. A name of several words stands between quotes.%n", name(), help());
            return 2;
        }
        var mail = MailAddress.typed(arguments.getLast());
        var begun = foundings.begin(Actor.system(), new Title(arguments.getFirst()), mail);
        out.printf(
                "%s has begun, at %s. For %s, once, within 14 days:%n%n  %s%n",
                begun.association().name(),
                site.link("/a/" + begun.association().slug()),
                mail.value(),
                site.link(begun.welcome().path()));
        return 0;
    }
}
