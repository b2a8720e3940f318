package org.preau.member;

import java.util.List;
import org.preau.account.Accounts;
import org.preau.account.FirstAssociation;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** How an empty instance begins: the association of the set-up page, owned by the account that was just opened. */
@Component
class FirstOwner implements FirstAssociation {

    private final AssociationRepository known;
    private final Accounts accounts;
    private final Associations associations;
    private final Members members;

    FirstOwner(AssociationRepository known, Accounts accounts, Associations associations, Members members) {
        this.known = known;
        this.accounts = accounts;
        this.associations = associations;
        this.members = members;
    }

    @Override
    public boolean isMissing() {
        return known.count() == 0;
    }

    @Override
    public void found(AccountId owner, Founding founding) {
        var instance = Actor.system();
        var association = associations
                .found(
                        instance,
                        new Title(founding.association()),
                        accounts.of(owner).settings().zone())
                .id();
        var name = new PersonName(founding.person().value());
        var member = members.write(instance, association, name, Role.OWNER);
        members.connect(instance, association, member, owner);
        members.reachAt(
                new Actor.Member(member, association),
                member,
                List.of(new MailAddress(founding.mail().value())));
    }
}
