package org.preau.shared.database;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Asks again until there is an answer: for what recovers within a promised time. */
public final class Patience {

    private static final Duration PROMISED = Duration.ofSeconds(10);

    private Patience() {}

    public static <T> T until(Callable<T> question) throws Exception {
        var deadline = System.nanoTime() + PROMISED.toNanos();
        while (true) {
            try {
                var answer = question.call();
                if (answer != null) {
                    return answer;
                }
                throw new IllegalStateException("No answer yet");
            } catch (Exception notYet) {
                if (System.nanoTime() > deadline) {
                    throw notYet;
                }
                Thread.sleep(20);
            }
        }
    }
}
