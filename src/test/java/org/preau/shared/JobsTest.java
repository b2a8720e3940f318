package org.preau.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.task.TaskSchedulingAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What the house does by itself. */
@PreauTest
class JobsTest {

    private static final int PATIENCE_S = 5;

    @Autowired
    ScheduledTaskHolder jobs;

    @Test
    void a_job_that_is_kept_waiting_keeps_no_other_and_does_not_begin_again() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TaskSchedulingAutoConfiguration.class))
                .withUserConfiguration(SharedConfiguration.Jobs.class, Kept.class, Others.class)
                .withPropertyValues("spring.threads.virtual.enabled=true")
                .run(context -> {
                    assertThat(context.getBean(Others.class).rounds.await(PATIENCE_S, TimeUnit.SECONDS))
                            .isTrue();
                    assertThat(context.getBean(Kept.class).begun).hasValue(1);
                    context.getBean(Kept.class).end.countDown();
                });
    }

    @Test
    void there_is_a_place_for_each_job() {
        assertThat(jobs.getScheduledTasks()).isNotEmpty().hasSizeLessThan(SharedConfiguration.Jobs.PLACES);
    }

    /** Waits for something that does not come. */
    static class Kept {

        final AtomicInteger begun = new AtomicInteger();
        final CountDownLatch end = new CountDownLatch(1);

        @Scheduled(fixedDelay = 5)
        void begin() throws InterruptedException {
            begun.incrementAndGet();
            end.await();
        }
    }

    /** Would come again and again. */
    static class Others {

        final CountDownLatch rounds = new CountDownLatch(3);

        @Scheduled(initialDelay = 100, fixedDelay = 5)
        void comeAgain() {
            rounds.countDown();
        }
    }
}
