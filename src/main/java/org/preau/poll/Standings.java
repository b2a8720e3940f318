package org.preau.poll;

import java.util.List;
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

    List<DateLine> of(PollId poll) {
        var counted = tallies.of(poll, options.of(poll).stream().map(Option::face).toList());
        var best = BestDates.of(counted);
        return counted.stream().map(tally -> new DateLine(tally, best.contains(tally.option().id()))).toList();
    }
}
