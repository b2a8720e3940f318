package org.preau.member;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.preau.shared.AccountId;
import org.preau.shared.Actor;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Members of an association: written, described and listed. How they go is in {@link Departures}, what they may in {@link Roles}. */
@Service
public class Members {

    private final MemberRepository members;
    private final Access access;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Members(MemberRepository members, Access access, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.members = members;
        this.access = access;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody who belongs to the association today, by name. */
    @Query
    public List<MemberLine> list(Actor.Member actor) {
        access.require(actor, AssociationAction.SEE_MEMBERS);
        return members.activeIn(actor.association()).stream().map(Member::line).toList();
    }

    /** One member with phone and addresses: for themselves and for those who manage members. */
    @Query
    public Profile profile(Actor.Member actor, MemberId id) {
        return describable(actor, id).profile();
    }

    /** Writes a person into the association; they need no account to be written, assigned or counted. */
    @UseCase
    public MemberId write(Actor actor, AssociationId association, PersonName name, Role role) {
        if (actor instanceof Actor.Member member && !member.association().equals(association)) {
            throw Refusal.notFound();
        }
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        if (role.atLeast(Role.ADMIN)) {
            access.require(actor, AssociationAction.CHANGE_ROLES);
        }
        var written = members.save(new Member(association, name, role, clock.instant()));
        journal.keep(actor, association, JournalAct.MEMBER_WRITTEN, written.id());
        events.publishEvent(new RosterChanged(association));
        return written.id();
    }

    /** The same, by a person who says at once how they are reached. */
    @UseCase
    public MemberId write(Actor.Member actor, PersonName name, List<MailAddress> addresses) {
        var written = write(actor, actor.association(), name, Role.MEMBER);
        active(actor, written).reachAt(addresses);
        return written;
    }

    /** Gives the member the account with which they sign in. */
    @UseCase
    public void connect(Actor.System system, AssociationId association, MemberId member, AccountId account) {
        members.findIn(association, member).orElseThrow(Refusal::notFound).signInWith(account);
        events.publishEvent(new RosterChanged(association));
    }

    @UseCase
    public void rename(Actor.Member actor, MemberId id, PersonName name) {
        describable(actor, id, JournalAct.MEMBER_RENAMED).rename(name);
        events.publishEvent(new Renamed(Ref.to(Ref.Kind.MEMBER, id)));
        events.publishEvent(new RosterChanged(actor.association()));
    }

    /** Shown beside the name; said by those who manage members. */
    @UseCase
    public void become(Actor.Member actor, MemberId id, Status status) {
        access.require(actor, AssociationAction.MANAGE_MEMBERS);
        active(actor, id).become(status);
        events.publishEvent(new RosterChanged(actor.association()));
    }

    /** @param phone empty to forget the number */
    @UseCase
    public void callAt(Actor.Member actor, MemberId id, Optional<Phone> phone) {
        describable(actor, id, JournalAct.PHONE_CHANGED).callAt(phone);
        events.publishEvent(new RosterChanged(actor.association()));
    }

    /** @param addresses all of them, in the order in which they are tried; two members may share one */
    @UseCase
    public void reachAt(Actor.Member actor, MemberId id, List<MailAddress> addresses) {
        describable(actor, id, JournalAct.ADDRESSES_CHANGED).reachAt(addresses);
        events.publishEvent(new RosterChanged(actor.association()));
    }

    /** What somebody else says of a member is told in the journal, without what it was. */
    private Member describable(Actor.Member actor, MemberId id, JournalAct act) {
        var member = describable(actor, id);
        if (!actor.id().equals(id)) {
            journal.keep(actor, actor.association(), act, id);
        }
        return member;
    }

    /** The door: one's own profile, or anybody's for those who manage members. */
    private Member describable(Actor.Member actor, MemberId id) {
        var member = active(actor, id);
        if (!actor.id().equals(id)) {
            access.require(actor, AssociationAction.MANAGE_MEMBERS);
        }
        return member;
    }

    private Member active(Actor.Member actor, MemberId id) {
        access.require(actor, AssociationAction.SEE_SELF);
        return members.findIn(actor.association(), id).filter(Member::isActive).orElseThrow(Refusal::notFound);
    }
}
