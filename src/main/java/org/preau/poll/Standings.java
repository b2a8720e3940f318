package org.preau.poll;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preau.agenda.When;
import org.springframework.stereotype.Component;

/** How the dates of a poll stand, in their order, and which of those that are to come suit best. */
@Component
class Standings {

    private final OptionRepository options;
    private final Tallies tallies;
    private final Clock clock;

    Standings(OptionRepository options, Tallies tallies, Clock clock) {
        this.options = options;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** The date that suits best in each of these polls, the earliest of equals; none where nobody would come to any. */
    Map<PollId, When> leading(Collection<Poll> polls) {
        if (polls.isEmpty()) {
            return Map.of();
        }
        var ids = polls.stream().map(Poll::id).toList();
        var counted = tallies.ofAll(ids, options.ofAll(ids));
        return polls.stream()
                .flatMap(poll -> leading(toCome(counted.getOrDefault(poll.id(), List.of()), poll.zone()))
                        .map(when -> Map.entry(poll.id(), when))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<When> leading(List<Tally> tallies) {
        var best = BestDates.of(tallies);
        return tallies.stream()
                .map(Tally::option)
                .filter(option -> best.stream().limit(1).anyMatch(option.id()::equals))
                .map(OptionFace::when)
                .findFirst();
    }

    List<DateLine> of(Poll poll) {
        var counted = tallies.of(
                poll.id(), options.of(poll.id()).stream().map(Option::face).toList());
        var toCome = toCome(counted, poll.zone());
        var best = BestDates.of(toCome);
        return counted.stream()
                .map(tally -> new DateLine(tally, best.contains(tally.option().id()), !toCome.contains(tally)))
                .toList();
    }

    private List<Tally> toCome(List<Tally> tallies, ZoneId zone) {
        var now = clock.instant();
        return tallies.stream()
                .filter(tally -> !tally.option().when().isOver(zone, now))
                .toList();
    }
}
