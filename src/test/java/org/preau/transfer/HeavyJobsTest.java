package org.preau.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
                return jobs.alone(() -> work(everybodyAsked));
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
}
