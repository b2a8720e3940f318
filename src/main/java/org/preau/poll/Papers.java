package org.preau.poll;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.preau.agenda.EventFile;
import org.preau.agenda.Events;
import org.preau.member.Hosts;
import org.preau.member.People;
import org.preau.member.Person;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Service;

/** What a link shows to whoever holds it. Looking changes nothing. */
@Service
public class Papers {

    /** Of a poll of a thousand people, as many as anybody reads on such a page. */
    static final int SHOWN = 100;

    private final ParticipantRepository participants;
    private final Standings standings;
    private final Faces faces;
    private final Links links;
    private final Doors doors;
    private final Hosts hosts;
    private final People people;
    private final Events agenda;
    private final Clock clock;

    Papers(
            ParticipantRepository participants,
            Standings standings,
            Faces faces,
            Links links,
            Doors doors,
            Hosts hosts,
            People people,
            Events agenda,
            Clock clock) {
        this.participants = participants;
        this.standings = standings;
        this.faces = faces;
        this.links = links;
        this.doors = doors;
        this.hosts = hosts;
        this.people = people;
        this.agenda = agenda;
        this.clock = clock;
    }

    @Query
    public Paper show(Actor.LinkHolder holder) {
        var poll = doors.linkedPoll(pollOf(holder));
        var mine = isPersonal(holder) ? Optional.of(links.personOf(holder)) : Optional.<ParticipantId>empty();
        var people = faces.some(poll.id(), mine, SHOWN + 1);
        var own = people.stream()
                .filter(face -> mine.equals(Optional.of(face.id())))
                .findFirst();
        return new Paper(
                poll.head(),
                hosts.of(poll.space()),
                asker(poll),
                poll.isOpenAt(clock.instant()) && !hosts.isArchived(poll.space()),
                standings.of(poll),
                own,
                others(poll.id(), own, people),
                poll.event().flatMap(event -> agenda.face(Actor.system(), event)));
    }

    private Paper.Others others(PollId poll, Optional<ParticipantFace> own, List<ParticipantFace> people) {
        var shown = people.stream()
                .filter(face -> !own.equals(Optional.of(face)))
                .limit(SHOWN)
                .toList();
        var turnout = participants.turnout(poll);
        var others = turnout.answered() - (own.filter(ParticipantFace::answered).isPresent() ? 1 : 0);
        return new Paper.Others(shown, turnout.answered(), turnout.people(), Math.max(0, others - shown.size()));
    }

    /**
     * The file of the event that the retained date became. It holds no address that answers in the name of one person.
     *
     * @param address of the page of the link
     */
    @Query
    public Optional<EventFile> calendar(Actor.LinkHolder holder, String address) {
        var forAll = Optional.of(address).filter(_ -> !isPersonal(holder));
        return doors.linkedPoll(pollOf(holder))
                .event()
                .flatMap(event -> agenda.calendar(Actor.system(), event, forAll));
    }

    private PollId pollOf(Actor.LinkHolder holder) {
        return isPersonal(holder) ? pollOf(links.personOf(holder)) : links.pollOf(holder);
    }

    /** Who was struck meanwhile, or is gone, is shown nothing more. */
    private PollId pollOf(ParticipantId person) {
        var poll = participants.pollOf(person).map(PollId::new).orElseThrow(Refusal::notFound);
        return links.require(poll, person).poll();
    }

    private static boolean isPersonal(Actor.LinkHolder holder) {
        return holder.object().kind() == Ref.Kind.PARTICIPANT;
    }

    private Optional<Person> asker(Poll poll) {
        return poll.asker()
                .map(member -> people.named(List.of(member)).of(member))
                .filter(person -> !person.name().isEmpty());
    }
}
