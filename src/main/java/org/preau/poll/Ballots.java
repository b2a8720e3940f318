package org.preau.poll;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** What is answered, to a poll that is open: the sheet, and all that is asked. */
    private record Asked(Poll poll, Set<OptionId> dates, Sheet sheet) {}

    /** The actor's own answers, for the first time or anew; whoever was struck is in the poll again. */
    @UseCase
    public void answer(Actor.Member actor, PollId id, Sheet sheet) {
        var asked = admit(doors.heldPoll(actor, id), sheet);
        var own = participants
                .member(id, actor.id())
                .orElseGet(() -> join(asked, Participant.member(id, actor.id(), clock.instant())));
        refuseUnseen(own, asked);
        var back = own.isStruck();
        own.restore();
        write(actor, own, asked, back);
    }

    /** The answers of the one whom this link is for, and of nobody else. */
    @UseCase
    public void answer(Actor.LinkHolder holder, Sheet sheet) {
        var id = links.personOf(holder);
        var poll = participants.pollOf(id).map(PollId::new).orElseThrow(Refusal::notFound);
        var asked = admit(doors.heldLinkedPoll(poll), sheet);
        var own = links.require(poll, id);
        refuseUnseen(own, asked);
        write(holder, own, asked, false);
    }

    /**
     * The answers of somebody who comes by the link for all. The address of their own is made by the page they answer on:
     * sending it again answers again, and does not make a second person; that page shows no answers, what is sent last holds.
     */
    @UseCase
    public void answer(Actor.LinkHolder holder, PollToken own, PersonName name, Sheet sheet) {
        var poll = doors.heldLinkedPoll(links.pollOf(holder));
        links.requireOpenToAll(poll);
        var asked = admit(poll, sheet);
        var guest = links.holderOf(poll.id(), own).orElseGet(() -> {
            var joined = join(asked, Participant.guest(poll.id(), name, clock.instant()));
            links.keep(poll, joined, own);
            return joined;
        });
        write(holder, guest, asked, guest.rename(name));
    }

    private Asked admit(Poll poll, Sheet sheet) {
        if (!poll.isOpenAt(clock.instant())) {
            throw new Refusal(PollReason.CLOSED);
        }
        var asked = options.of(poll.id()).stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
        if (!asked.containsAll(sheet.answers().keySet())) {
            throw new Refusal(PollReason.DATES_CHANGED);
        }
        if (sheet.answers().isEmpty()) {
            throw new Refusal(PollReason.NOTHING_CHOSEN);
        }
        return new Asked(poll, asked, sheet);
    }

    private Participant join(Asked asked, Participant participant) {
        if (participants.countIn(asked.poll().id()) >= MOST) {
            throw new Refusal(PollReason.FULL, MOST);
        }
        return participants.save(participant);
    }

    /** Whoever would write over answers that they did not see is told once. Nobody sees those of who was struck. */
    private static void refuseUnseen(Participant own, Asked asked) {
        if (own.hasAnswered() && own.version() != asked.sheet().before() && !own.says(asked.sheet(), asked.dates())) {
            throw new Refusal(PollReason.ANSWERED_ELSEWHERE);
        }
    }

    private void write(Actor by, Participant own, Asked asked, boolean seenAnew) {
        var said = own.says(asked.sheet(), asked.dates());
        if (!said) {
            own.answer(asked.sheet(), asked.dates(), clock.instant());
        }
        if (seenAnew || !said) {
            events.publishEvent(new PollEvent.Answered(by, asked.poll().spot(), own.id()));
        }
    }
}
