package org.preau.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P1: what the first page after signing in costs with an empty cache, and each further view. */
@Tag("bench")
class LoadBench {

    @Test
    void first_load_and_further_views() {
        try (var application = BuiltApplication.start();
                var eye = new Eye(application.address(), House.PERSON)) {
            var house = House.of(application);
            eye.emptyCache();
            eye.page().navigate(house.address() + "/a/les-amis-du-bocage");
            eye.page().waitForTimeout(4_000);
            var first = eye.cost();
            Figures.print("P1 first load, compressed", first.bytes() / 1000.0, "kB", "<= 300 kB");
            Figures.print("P1 first load", first.requests(), "requests", "<= 12 requests");
            further(eye, house.board(), "board");
            further(eye, house.thread(), "thread");
        }
    }

    private static void further(Eye eye, String path, String what) {
        var before = eye.cost();
        eye.press(path);
        eye.page().waitForTimeout(3_000);
        Figures.print("P1 further view, " + what, (eye.cost().bytes() - before.bytes()) / 1000.0, "kB", "<= 60 kB");
    }
}
