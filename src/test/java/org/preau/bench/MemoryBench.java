package org.preau.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P4: what an open and idle screen costs in heap, with the whole shell and a board of 500 cards. */
@Tag("bench")
class MemoryBench {

    private static final int SCREENS = 500;
    private static final int CARDS = 500;

    @Test
    void idle_screens() {
        try (var application = BuiltApplication.start()) {
            var house = House.of(application);
            house.fillBoard(CARDS);
            house.open(house.board(), 20);
            var before = application.heap();
            var screens = house.open(house.board(), SCREENS);
            BuiltApplication.pause(5_000);
            var each = (application.heap() - before) / 1024.0 / screens.size();
            Figures.print(
                    "P4 heap of an idle screen with a board of 500 cards (" + SCREENS + " screens)",
                    each,
                    "kB",
                    "<= 160 kB");
        }
    }
}
