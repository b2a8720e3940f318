package org.preau.bench;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P11: what one waits for at 400 kb/s and 400 ms there and back, as Chromium imitates it (which loses no packet of a page). */
@Tag("bench")
class SlowLineBench {

    private static final int BITS = 400_000;
    private static final int ROUND_TRIP = 400;
    private static final int TIMES = 5;
    private static final int MESSAGES = 5;

    @Test
    void at_400_kilobits_a_second() {
        try (var application = BuiltApplication.start();
                var eye = new Eye(application.address(), House.PERSON)) {
            var house = House.of(application);
            var asked = AskedDates.ask(house, eye, 5);
            eye.slowDown(BITS, ROUND_TRIP);
            answerPage(asked, eye);
            today(house, eye);
            messages(house, eye);
        }
    }

    private static void answerPage(AskedDates asked, Eye eye) {
        var usable = IntStream.range(0, TIMES)
                .mapToObj(_ -> {
                    eye.emptyCache();
                    return eye.use(asked.link(), "fieldset.date input");
                })
                .toList();
        Figures.print("P11 answer page usable, p50", Figures.percentile(usable, 50), "ms", "<= 3000 ms");
    }

    private static void today(House house, Eye eye) {
        var home = house.address() + "/a/les-amis-du-bocage";
        var cold = IntStream.range(0, TIMES)
                .mapToObj(_ -> {
                    eye.emptyCache();
                    return eye.use(home, ".home h1");
                })
                .toList();
        var warm = IntStream.range(0, TIMES)
                .mapToObj(_ -> eye.use(home, ".home h1"))
                .toList();
        Figures.print("P11 Today, cold, p50", Figures.percentile(cold, 50), "ms", "<= 12000 ms");
        Figures.print("P11 Today, warm, p50", Figures.percentile(warm, 50), "ms", "<= 4000 ms");
    }

    /**
     * Somebody who sees no answer for a while presses nothing twice: what the element sends again must not be said twice.
     * The list of threads repeats the last one, without its paragraph.
     */
    private static void messages(House house, Eye eye) {
        eye.use(house.address() + "/" + house.thread(), "preau-composer.next textarea");
        var field = eye.page().locator("preau-composer.next textarea");
        for (var i = 0; i < MESSAGES; i++) {
            field.fill("marque-lente-" + i);
            field.press("Enter");
        }
        eye.page()
                .waitForFunction(
                        "() => !document.querySelector('preau-timeline').shadowRoot.querySelector('.pending')");
        var kept = house.open(house.thread()).page().split("<p>marque-lente-", -1).length - 1;
        Figures.print("P11 messages kept of " + MESSAGES + " that were sent", kept, "messages", "" + MESSAGES);
    }
}
