package org.preau.poll;

import java.util.Comparator;
import java.util.List;

/** Which date suits best: the most people who would come, among those the most who say yes; equals are all told, the earliest first. */
final class BestDates {

    private static final Comparator<Tally> WORTH =
            Comparator.comparingInt(Tally::able).thenComparingInt(Tally::yes);
    private static final Comparator<Tally> EARLIEST =
            Comparator.comparing(tally -> tally.option().when());

    private BestDates() {}

    /** None as long as nobody would come to any. */
    static List<OptionId> of(List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.able() > 0)
                .max(WORTH)
                .map(best -> tallies.stream()
                        .filter(tally -> WORTH.compare(tally, best) == 0)
                        .sorted(EARLIEST)
                        .map(tally -> tally.option().id())
                        .toList())
                .orElse(List.of());
    }
}
