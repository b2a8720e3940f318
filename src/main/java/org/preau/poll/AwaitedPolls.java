package org.preau.poll;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.preau.member.AudienceId;
import org.preau.shared.Actor;
import org.preau.shared.Further;
import org.preau.shared.Query;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** The polls that wait for a person. */
@Service
public class AwaitedPolls {

    private static final Limit MOST = Limit.of(10);

    private final PollRepository polls;
    private final OptionRepository options;
    private final ParticipantRepository participants;
    private final Tallies tallies;
    private final Doors doors;
    private final Clock clock;

    AwaitedPolls(
            PollRepository polls,
            OptionRepository options,
            ParticipantRepository participants,
            Tallies tallies,
            Doors doors,
            Clock clock) {
        this.polls = polls;
        this.options = options;
        this.participants = participants;
        this.tallies = tallies;
        this.doors = doors;
        this.clock = clock;
    }

    /** Those that the actor may answer, the first to close first, 10 at most. */
    @Query
    public List<AwaitedPoll> of(Actor.Member actor) {
        var now = clock.instant();
        var own = answerable(actor);
        var found = own.isEmpty() ? List.<Poll>of() : polls.awaiting(own, actor.id(), now, MOST);
        var ids = found.stream().map(Poll::id).toList();
        var dates = options.ofAll(ids).stream()
                .collect(Collectors.groupingBy(Option::poll, Collectors.mapping(Option::face, Collectors.toList())));
        var turnout = tallies.turnout(ids);
        var before = participants.memberIn(ids, actor.id()).stream()
                .collect(Collectors.toMap(Participant::poll, Participant::version));
        return found.stream()
                .map(new Known(dates, turnout, before, now)::awaited)
                .toList();
    }

    /** How many more than these each space has. */
    @Query
    public List<Further> further(Actor.Member actor, List<AwaitedPoll> shown) {
        var own = answerable(actor);
        var all = own.isEmpty() ? List.<Further>of() : polls.countAwaiting(own, actor.id(), clock.instant());
        return Further.beyond(
                all, shown.stream().map(awaited -> awaited.poll().space()).toList());
    }

    private List<AudienceId> answerable(Actor.Member actor) {
        var seats = doors.seats(actor);
        return seats.audiences().stream()
                .filter(audience -> seats.may(PollAction.ANSWER, audience))
                .toList();
    }

    /** What a poll that the actor saw is to them now. */
    public enum Fate {
        OPEN,
        CLOSED,
        GONE
    }

    @Query
    public Fate fate(Actor.Member actor, PollId id) {
        return polls.findAmong(doors.seats(actor).audiences(), id)
                .map(poll -> poll.isOpenAt(clock.instant()) ? Fate.OPEN : Fate.CLOSED)
                .orElse(Fate.GONE);
    }

    /** What stands beside the titles, gathered for all polls at once. */
    private record Known(
            Map<PollId, List<OptionFace>> dates,
            Map<PollId, AnswerRows.Turnout> turnout,
            Map<PollId, Integer> before,
            Instant now) {

        AwaitedPoll awaited(Poll poll) {
            var came = turnout.getOrDefault(poll.id(), new AnswerRows.Turnout(poll.id(), 0, 0));
            return new AwaitedPoll(
                    poll.head(),
                    dates.getOrDefault(poll.id(), List.of()).stream()
                            .filter(date -> !date.when().isOver(poll.zone(), now))
                            .toList(),
                    Math.toIntExact(came.answered()),
                    Math.toIntExact(came.all()),
                    before.getOrDefault(poll.id(), Sheet.UNSEEN));
        }
    }
}
