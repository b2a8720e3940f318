package org.preau.poll;

import java.time.Clock;
import org.preau.member.PersonName;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Takes answers, of members in the house and of whoever holds a link. Nothing is taken once the poll is closed. */
@Service
public class Ballots {

    private static final int MOST = 1_000;

    private final ParticipantRepository participants;
    private final OptionRepository options;
    private final Links links;
    private final Doors doors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ballots(
            ParticipantRepository participants,
            OptionRepository options,
            Links links,
            Doors doors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.participants = participants;
        this.options = options;
        this.links = links;
        this.doors = doors;
        this.events = events;
        this.clock = clock;
    }

    /** The actor's own answers, for the first time or anew. */
    @UseCase
    public void answer(Actor.Member actor, PollId id, Sheet sheet) {
        var poll = doors.heldPoll(actor, id);
        admit(poll, sheet);
        var own = participants.member(id, actor.id()).orElseGet(() -> join(poll, Participant.member(id, actor.id(), clock.instant())));
        refuseUnseen(own, sheet);
        write(actor, poll, own, sheet);
    }

    /** The answers of the one whom this link is for, and of nobody else. */
    @UseCase
    public void answer(Actor.LinkHolder holder, Sheet sheet) {
        var id = links.personOf(holder);
        var poll = doors.heldLinkedPoll(participants.pollOf(id).map(PollId::new).orElseThrow(Refusal::notFound));
        admit(poll, sheet);
        var own = participants.find(poll.id(), id).filter(participant -> !participant.isStruck()).orElseThrow(Links::over);
        refuseUnseen(own, sheet);
        write(holder, poll, own, sheet);
    }

    /**
     * The answers of somebody who comes by the link for all. The address of their own is made by the page they answer on:
     * sending it again answers again, and does not make a second person; that page shows no answers, what is sent last holds.
     */
    @UseCase
    public void answer(Actor.LinkHolder holder, PollToken own, PersonName name, Sheet sheet) {
        var poll = doors.heldLinkedPoll(links.pollOf(holder));
        admit(poll, sheet);
        var guest = links.holderOf(poll.id(), own).orElseGet(() -> {
            var joined = join(poll, Participant.guest(poll.id(), name, clock.instant()));
            links.keep(poll, joined, own);
            return joined;
        });
        guest.rename(name);
        write(holder, poll, guest, sheet);
    }

    private void admit(Poll poll, Sheet sheet) {
        if (!poll.isOpenAt(clock.instant())) {
            throw new Refusal(PollReason.CLOSED);
        }
        var asked = options.of(poll.id()).stream().map(Option::id).toList();
        if (!asked.containsAll(sheet.answers().keySet())) {
            throw new Refusal(PollReason.DATES_CHANGED);
        }
        if (sheet.answers().isEmpty()) {
            throw new Refusal(PollReason.NOTHING_CHOSEN);
        }
    }

    private Participant join(Poll poll, Participant participant) {
        if (participants.countIn(poll.id()) >= MOST) {
            throw new Refusal(PollReason.FULL, MOST);
        }
        return participants.save(participant);
    }

    /** Whoever would write over answers that they did not see is told once. */
    private static void refuseUnseen(Participant own, Sheet sheet) {
        if (own.hasAnswered() && own.version() != sheet.before() && !own.says(sheet)) {
            throw new Refusal(PollReason.ANSWERED_ELSEWHERE);
        }
    }

    private void write(Actor by, Poll poll, Participant own, Sheet sheet) {
        if (!own.says(sheet)) {
            own.answer(sheet, clock.instant());
            events.publishEvent(new PollEvent.Answered(by, poll.spot(), own.id()));
        }
    }
}
