package org.preau.bench;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P5: opens a thread of 10,000 messages. */
@Tag("bench")
class ThreadBench {

    @Test
    void opens_a_thread() {
        try (var application = BuiltApplication.start();
                var eye = new Eye(application.address(), House.PERSON)) {
            var house = House.of(application);
            house.fillThread(10_000);
            new Opening(house, eye, house.thread(), "preau-timeline").measure("thread of 10,000 messages");
        }
    }
}
