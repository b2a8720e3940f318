package org.preau.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;

class HeavyJobsTest {

    private final HeavyJobs jobs = new HeavyJobs();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Test
    void one_runs_at_a_time_and_a_long_queue_is_refused() throws Exception {
        var everybodyAsked = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 12)
                    .mapToObj(_ -> people.submit(job(everybodyAsked)))
                    .toList();
            while (asked.stream().filter(Future::isDone).count() < 4) {
                Thread.onSpinWait();
            }
            everybodyAsked.countDown();
            for (var one : asked) {
                one.get();
            }
            assertThat(asked.stream().map(Future::resultNow).filter("refused"::equals))
                    .hasSize(4);
        }
        assertThat(most).hasValue(1);
    }

    private Callable<String> job(CountDownLatch everybodyAsked) {
        return () -> {
            try {
                return jobs.alone(MemberId.fresh(), () -> work(everybodyAsked));
            } catch (Refusal refusal) {
                return refusal.reason() == TransferReason.BUSY ? "refused" : "lost";
            }
        };
    }

    private String work(CountDownLatch everybodyAsked) {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            everybodyAsked.await();
            return "done";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "interrupted";
        } finally {
            running.decrementAndGet();
        }
    }

    @Test
    void one_person_asks_for_two_and_no_more() throws Exception {
        var anne = MemberId.fresh();
        var end = new CountDownLatch(1);
        var working = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = people.submit(() -> jobs.alone(anne, () -> {
                working.countDown();
                return await(end);
            }));
            working.await();
            var more = Stream.generate(() -> people.submit(() -> ask(anne)))
                    .limit(2)
                    .toList();
            while (more.stream().noneMatch(Future::isDone)) {
                Thread.onSpinWait();
            }
            var other = people.submit(() -> ask(MemberId.fresh()));
            end.countDown();
            assertThat(first.get()).isEqualTo("ended");
            assertThat(List.of(more.getFirst().get(), more.getLast().get()))
                    .containsExactlyInAnyOrder("waited", "refused");
            assertThat(other.get()).isEqualTo("waited");
        }
        assertThat(ask(anne)).as("hers are done").isEqualTo("waited");
    }

    private String ask(MemberId person) {
        try {
            return jobs.alone(person, () -> "waited");
        } catch (Refusal refusal) {
            return refusal.reason() == TransferReason.OWN_IMPORT ? "refused" : "lost";
        }
    }

    private static String await(CountDownLatch end) {
        try {
            end.await();
            return "ended";
        } catch (InterruptedException stopped) {
            return "stopped";
        }
    }
}
