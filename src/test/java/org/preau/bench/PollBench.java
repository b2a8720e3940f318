package org.preau.bench;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P2, P5, P9: a poll answered by link, and opened with a hundred answers to twenty dates. Votes that others see are in {@link LiveBench}. */
@Tag("bench")
class PollBench {

    private static final int CROWD = 120;
    private static final Duration RUSH = Duration.ofSeconds(30);

    @Test
    void a_poll() {
        try (var application = BuiltApplication.start();
                var eye = new Eye(application.address(), House.PERSON)) {
            var house = House.of(application);
            var few = AskedDates.ask(house, eye, 5);
            page(few, eye);
            rush(few);
            var many = AskedDates.ask(house, eye, 20);
            IntStream.range(0, 100).forEach(number -> answer(many.link(), number));
            new Opening(house, eye, many.path(), "preau-poll").measure("poll of 100 answers to 20 dates");
        }
    }

    private static void answer(String link, int number) {
        var guest = new Guest(link);
        guest.look();
        var _ = guest.answer("Personne " + number);
    }

    /** What somebody without account loads, sees and waits for. */
    private static void page(AskedDates asked, Eye eye) {
        var confirmed = IntStream.range(0, 60)
                .mapToObj(number -> {
                    var guest = new Guest(asked.link());
                    guest.look();
                    return guest.answer("Personne " + number);
                })
                .toList();
        var painted =
                IntStream.range(0, 11).mapToObj(_ -> eye.paint(asked.link())).toList();
        Figures.print("P2 answer page, all included", eye.cost().bytes() / 1000.0, "kB", "<= 60 kB");
        Figures.print("P2 answer page, painted, p50", Figures.percentile(painted, 50), "ms", "<= 200 ms");
        Figures.print("P2 answer confirmed, p50", Figures.percentile(confirmed.subList(30, 60), 50), "ms", "<= 100 ms");
        Figures.print("P2 answer confirmed, p95", Figures.percentile(confirmed.subList(30, 60), 95), "ms", "<= 100 ms");
    }

    /** An assembly that is asked all at once. */
    private static void rush(AskedDates asked) {
        var took = new ConcurrentLinkedQueue<Double>();
        var wrong = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < CROWD; number++) {
                var name = "Présent " + number;
                people.execute(() -> {
                    var guest = new Guest(asked.link());
                    try {
                        took.add(guest.look());
                        took.add(guest.answer(name));
                    } catch (RuntimeException failure) {
                        wrong.incrementAndGet();
                    }
                });
                BuiltApplication.pause(RUSH.toMillis() / CROWD);
            }
        }
        Figures.print(
                "P9 120 answering one poll within 30 s, p95",
                Figures.percentile(List.copyOf(took), 95),
                "ms",
                "<= 100 ms");
        Figures.print("P9 120 answering one poll within 30 s", wrong.get(), "errors", "0");
    }
}
