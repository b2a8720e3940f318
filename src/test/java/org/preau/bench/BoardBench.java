package org.preau.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P5: opens a board of 500 cards. */
@Tag("bench")
class BoardBench {

    @Test
    void opens_a_board() {
        try (var application = BuiltApplication.start();
                var eye = new Eye(application.address(), House.PERSON)) {
            var house = House.of(application);
            house.fillBoard(500);
            new Opening(house, eye, house.board(), "preau-board").measure("board of 500 cards");
        }
    }
}
