package org.preau.poll;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.preau.member.Seats;
import org.preau.shared.MemberId;
import org.springframework.stereotype.Component;

/** Makes the lines of a list of polls, in a fixed number of statements. */
@Component
class PollLines {

    private static final Comparator<PollLine> ORDER = Comparator.comparing(PollLine::open)
            .thenComparing(PollLine::awaitsMe)
            .reversed()
            .thenComparing(line -> line.open() ? line.poll().closesAt() : Instant.MAX);

    private final PollRepository polls;
    private final Outcomes outcomes;
    private final Tallies tallies;
    private final Clock clock;

    PollLines(PollRepository polls, Outcomes outcomes, Tallies tallies, Clock clock) {
        this.polls = polls;
        this.outcomes = outcomes;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** @param found the newest first */
    List<PollLine> of(Seats seats, Optional<MemberId> reader, List<Poll> found) {
        var now = clock.instant();
        var turnout = tallies.turnout(found.stream().map(Poll::id).toList());
        var answerable = seats.audiences().stream()
                .filter(audience -> seats.may(PollAction.ANSWER, audience))
                .toList();
        var awaiting = reader.filter(_ -> !answerable.isEmpty())
                .map(member -> polls.awaitingAmong(
                        answerable, member, now, found.stream().map(Poll::id).toList()))
                .orElse(List.of());
        var known = new Known(now, Set.copyOf(awaiting), turnout, outcomes.of(found));
        return found.stream().map(known::line).sorted(ORDER).toList();
    }

    /** What stands beside the titles, gathered for all polls at once. */
    private record Known(
            Instant now, Set<Poll> awaiting, Map<PollId, AnswerRows.Turnout> turnout, Map<PollId, Outcome> outcomes) {

        PollLine line(Poll poll) {
            var came = turnout.getOrDefault(poll.id(), new AnswerRows.Turnout(poll.id(), 0, 0));
            return new PollLine(
                    poll.head(),
                    poll.isOpenAt(now),
                    awaiting.contains(poll),
                    Math.toIntExact(came.answered()),
                    Math.toIntExact(came.all()),
                    outcomes.get(poll.id()));
        }
    }
}
