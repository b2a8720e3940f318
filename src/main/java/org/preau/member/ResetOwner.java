package org.preau.member;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.preau.account.Rescues;
import org.preau.shared.AccountId;
import org.preau.shared.AdminCommand;
import org.preau.shared.mail.Site;
import org.springframework.stereotype.Component;

/** The way back in for the owner of an association, when nobody else can let them in. */
@Component
class ResetOwner implements AdminCommand {

    private final AssociationRepository associations;
    private final MemberRepository members;
    private final Rescues rescues;
    private final Invitations invitations;
    private final Site site;

    ResetOwner(
            AssociationRepository associations,
            MemberRepository members,
            Rescues rescues,
            Invitations invitations,
            Site site) {
        this.associations = associations;
        this.members = members;
        this.rescues = rescues;
        this.invitations = invitations;
        this.site = site;
    }

    @Override
    public String name() {
        return "reset-owner";
    }

    @Override
    public String help() {
        return "ASSOCIATION (the word after /a/ in its addresses): prints a link by which its owner chooses a new password";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            out.printf("%s %s%n", name(), help());
            return 2;
        }
        var word = arguments.getFirst();
        var association = associations.findBySlug(word);
        if (association.isEmpty()) {
            out.printf("No association has the address \"%s\". It is the word after /a/ in its addresses.%n", word);
            return 1;
        }
        var owners = members.ownersIn(association.get().id());
        if (owners.isEmpty()) {
            out.printf(
                    "%s has no owner: there is nobody to let in.%n",
                    association.get().name());
            return 1;
        }
        var owner = owners.stream().filter(member -> member.account() != null).findFirst();
        owner.ifPresentOrElse(known -> print(known, out), () -> welcome(owners.getFirst(), out));
        return 0;
    }

    private void print(Member owner, PrintStream out) {
        Optional<AccountId> account = Optional.ofNullable(owner.account());
        account.map(rescues::offer).ifPresent(link -> ResetAccount.print(owner.name(), link, out));
    }

    /** In an association that came from another instance nobody has an account yet. */
    private void welcome(Member owner, PrintStream out) {
        var link = site.link(invitations.welcomeBack(owner).path());
        out.printf("For %s, once, within 14 days: it makes their account.%n%n  %s%n", owner.name(), link);
    }
}
