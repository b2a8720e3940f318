package org.preau.poll;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preau.agenda.When;
import org.springframework.stereotype.Component;

/** How the dates of a poll stand, in their order, and which suit best. */
@Component
class Standings {

    private final OptionRepository options;
    private final Tallies tallies;

    Standings(OptionRepository options, Tallies tallies) {
        this.options = options;
        this.tallies = tallies;
    }

    /** The date that suits best in each of these polls, the earliest of equals; none where nobody would come to any. */
    Map<PollId, When> leading(Collection<PollId> polls) {
        return polls.isEmpty() ? Map.of() : tallies.ofAll(polls, options.ofAll(polls)).entrySet().stream()
                .flatMap(poll -> leading(poll.getValue()).map(when -> Map.entry(poll.getKey(), when)).stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<When> leading(List<Tally> tallies) {
        var best = BestDates.of(tallies);
        return tallies.stream().map(Tally::option).filter(option -> best.stream().limit(1).anyMatch(option.id()::equals)).map(OptionFace::when).findFirst();
    }

    List<DateLine> of(PollId poll) {
        var counted = tallies.of(poll, options.of(poll).stream().map(Option::face).toList());
        var best = BestDates.of(counted);
        return counted.stream().map(tally -> new DateLine(tally, best.contains(tally.option().id()))).toList();
    }
}
