package org.preau.poll;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** The polls that wait for a person. */
@Service
public class AwaitedPolls {

    private static final Limit MOST = Limit.of(10);

    private final PollRepository polls;
    private final OptionRepository options;
    private final Tallies tallies;
    private final Doors doors;
    private final Clock clock;

    AwaitedPolls(PollRepository polls, OptionRepository options, Tallies tallies, Doors doors, Clock clock) {
        this.polls = polls;
        this.options = options;
        this.tallies = tallies;
        this.doors = doors;
        this.clock = clock;
    }

    /** Those that the actor may answer, the first to close first, 10 at most. */
    @Query
    public List<AwaitedPoll> of(Actor.Member actor) {
        var seats = doors.seats(actor);
        var own = seats.audiences().stream().filter(audience -> seats.may(PollAction.ANSWER, audience)).toList();
        var found = own.isEmpty() ? List.<Poll>of() : polls.awaiting(own, actor.id(), clock.instant(), MOST);
        var ids = found.stream().map(Poll::id).toList();
        var dates = options.ofAll(ids).stream()
                .collect(Collectors.groupingBy(Option::poll, Collectors.mapping(Option::face, Collectors.toList())));
        var turnout = tallies.turnout(ids);
        return found.stream().map(poll -> awaited(poll, dates.getOrDefault(poll.id(), List.of()), turnout.get(poll.id()))).toList();
    }

    private static AwaitedPoll awaited(Poll poll, List<OptionFace> dates, AnswerRows.@Nullable Turnout turnout) {
        return new AwaitedPoll(
                poll.head(),
                dates,
                turnout == null ? 0 : Math.toIntExact(turnout.answered()),
                turnout == null ? 0 : Math.toIntExact(turnout.all()));
    }
}
