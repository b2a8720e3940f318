package org.preau.member;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** People whom an import names: those the association knows already, and those it writes down because of it. */
@Service
public class Namesakes {

    /** Whom an association has as guests when more are written down: each of them is offered wherever people are chosen. */
    static final int MOST_GUESTS = 10_000;

    private final MemberRepository members;
    private final Access access;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Namesakes(MemberRepository members, Access access, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.members = members;
        this.access = access;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The active members who are called so, case and accents ignored. A name that two members share tells neither,
     * and somebody who may not see the members recognises nobody.
     */
    @Query
    public Map<PersonName, Person> known(Actor.Member actor, Collection<PersonName> names) {
        if (!access.may(actor, AssociationAction.SEE_MEMBERS)) {
            return Map.of();
        }
        var namesakes = members.activeIn(actor.association()).stream()
                .map(Member::person)
                .collect(Collectors.groupingBy(person -> plain(person.name())));
        var known = new HashMap<PersonName, Person>();
        for (var name : names) {
            var found = namesakes.getOrDefault(plain(name.value()), List.of());
            if (found.size() == 1) {
                known.put(name, found.getFirst());
            }
        }
        return known;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s'’\\-]+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Writes people into the association of a space that the actor leads: without account and address, and with the least
     * of roles, so that an import opens nothing to anybody.
     *
     * @return their ids, in the order of the names
     */
    @UseCase
    public List<MemberId> write(Actor.Member actor, SpaceId space, List<PersonName> names) {
        access.seatsOf(actor).require(SeatAction.GIVE_SEAT, space);
        if (names.isEmpty()) {
            return List.of();
        }
        if (members.countGuests(actor.association()) + names.size() > MOST_GUESTS) {
            throw new Refusal(MemberReason.GUESTS_FULL, MOST_GUESTS);
        }
        events.publishEvent(new RosterChanged(actor.association()));
        return names.stream().map(name -> write(actor, name)).toList();
    }

    private MemberId write(Actor.Member actor, PersonName name) {
        var written = members.save(new Member(actor.association(), name, Role.GUEST, clock.instant()));
        journal.keep(actor, actor.association(), JournalAct.MEMBER_WRITTEN, written.id());
        return written.id();
    }
}
