package org.preau.member;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preau.account.AccountRenamed;
import org.preau.account.Accounts;
import org.preau.account.CalledNames;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How people call themselves, carried to where they belong: wherever they bore the name before. An association that wrote them
 * otherwise, or in which they said another name themselves, goes on until they ask for it.
 */
@Component
class OwnNames implements CalledNames {

    private final MemberRepository members;
    private final AssociationRepository associations;
    private final Accounts accounts;
    private final Access access;
    private final ApplicationEventPublisher events;

    OwnNames(
            MemberRepository members,
            AssociationRepository associations,
            Accounts accounts,
            Access access,
            ApplicationEventPublisher events) {
        this.members = members;
        this.associations = associations;
        this.accounts = accounts;
        this.access = access;
        this.events = events;
    }

    @Query
    @Override
    public List<CalledName> of(AccountId account) {
        var mine = members.of(account);
        var homes = homes(mine);
        return mine.stream()
                .map(member -> called(member, Objects.requireNonNull(homes.get(member.association()))))
                .toList();
    }

    private Map<AssociationId, AssociationCard> homes(List<Member> mine) {
        return associations.among(mine.stream().map(Member::association).toList()).stream()
                .map(Association::card)
                .collect(Collectors.toMap(AssociationCard::id, Function.identity()));
    }

    private CalledName called(Member member, AssociationCard home) {
        var seen = access.may(new Actor.Member(member.id(), home.id()), AssociationAction.SEE_MEMBERS);
        var profile = Optional.of("/a/" + home.slug() + "/" + MemberRefs.PAGES.to(member.id()))
                .filter(_ -> seen);
        return new CalledName(member.id(), home.name(), member.name(), profile);
    }

    @UseCase
    @Override
    public void callAsSaid(AccountId account, MemberId id) {
        var said = new PersonName(accounts.of(account).name());
        var member = members.of(account).stream()
                .filter(mine -> mine.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        call(member, said);
    }

    /** Former memberships keep the name under which their words stand. */
    @EventListener
    void on(AccountRenamed renamed) {
        members.of(renamed.account()).stream()
                .filter(member -> member.name().equals(renamed.before().value()))
                .forEach(member -> call(member, new PersonName(renamed.now().value())));
    }

    private void call(Member member, PersonName name) {
        member.rename(name);
        events.publishEvent(new Renamed(Ref.to(Ref.Kind.MEMBER, member.id())));
        events.publishEvent(new RosterChanged(member.association()));
    }
}
