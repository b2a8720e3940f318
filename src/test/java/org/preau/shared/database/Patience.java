package org.preau.shared.database;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Asks again until there is an answer: for what recovers within a promised time. */
public final class Patience {

    private static final Duration PROMISED = Duration.ofSeconds(10);
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private Patience() {}

    public static <T> T until(Callable<T> question) {
        return Awaitility.await()
                .atMost(PROMISED)
                .pollInterval(BETWEEN)
                .ignoreExceptions()
                .until(question, Objects::nonNull);
    }
}
