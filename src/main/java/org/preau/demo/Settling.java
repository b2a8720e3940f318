package org.preau.demo;

import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.preau.account.AccountName;
import org.preau.account.Accounts;
import org.preau.account.Language;
import org.preau.account.SignInAddress;
import org.preau.member.Associations;
import org.preau.member.Groups;
import org.preau.member.MailAddress;
import org.preau.member.Mandate;
import org.preau.member.Members;
import org.preau.member.Office;
import org.preau.member.PersonName;
import org.preau.member.Phone;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** Founds an association of the demo and writes its people and groups down. Somebody of two associations has one account. */
@Component
class Settling {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final Actor.System INSTANCE = Actor.system();

    private final Associations associations;
    private final Members members;
    private final Groups groups;
    private final Accounts accounts;
    private final Clock clock;

    Settling(Associations associations, Members members, Groups groups, Accounts accounts, Clock clock) {
        this.associations = associations;
        this.members = members;
        this.groups = groups;
        this.accounts = accounts;
        this.clock = clock;
    }

    Cast settle(Tale.Company company) {
        var association = associations.foundDemo(INSTANCE, new Title(company.name()), ZONE);
        var people = new LinkedHashMap<String, Actor.Member>();
        for (var human : company.people()) {
            var id = members.write(INSTANCE, association.id(), new PersonName(human.name()), human.role());
            people.put(human.name(), new Actor.Member(id, association.id()));
        }
        var cast = new Cast(association, people, clock);
        var owner = cast.actor(company.people().getFirst().name());
        company.people().forEach(human -> describe(owner, cast.actor(human.name()), human));
        company.groups().forEach(team -> gather(cast, team));
        return cast;
    }

    private void describe(Actor.Member owner, Actor.Member member, Tale.Human human) {
        members.become(owner, member.id(), human.status());
        if (human.phone() != null) {
            members.callAt(owner, member.id(), Optional.of(new Phone(human.phone())));
        }
        if (human.mail() != null) {
            members.reachAt(owner, member.id(), List.of(new MailAddress(human.mail())));
        }
        if (human.signsIn()) {
            members.connect(INSTANCE, member.association(), member.id(), account(human));
        }
    }

    private AccountId account(Tale.Human human) {
        var mail = new SignInAddress(String.valueOf(human.mail()));
        return known(mail, human.name())
                .orElseGet(() -> accounts.open(new AccountName(human.name()), mail, Language.FR, ZONE));
    }

    /** The account of somebody who was settled before: in another association, or before a restart. */
    Optional<AccountId> known(SignInAddress mail, String name) {
        return accounts.among(accounts.at(mail)).stream()
                .filter(account -> account.name().equals(name))
                .map(account -> account.id())
                .findFirst();
    }

    private void gather(Cast cast, Tale.Team team) {
        var by = cast.actor(team.by());
        var group = groups.create(by, new Title(team.name()));
        for (var officer : team.people()) {
            var mandate = new Mandate(
                    Optional.ofNullable(officer.office()).map(Office::new),
                    cast.today().minusYears(1),
                    Optional.empty());
            groups.admit(by, group, cast.actor(officer.name()).id(), mandate);
        }
    }
}
