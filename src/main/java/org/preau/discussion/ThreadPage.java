package org.preau.discussion;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.domain.Limit;

/**
 * Some threads, the last spoken first.
 *
 * @param read how far the reader read in each, by thread id; absent when never opened
 * @param more whether older ones follow
 */
public record ThreadPage(List<ThreadLine> threads, Map<UUID, Integer> read, boolean more) {

    static final int SIZE = 50;
    static final Limit LIMIT = Limit.of(SIZE);

    /** Where to begin: just older than a thread that is already shown. */
    public record Start(Instant before, ThreadId beforeId) {

        private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

        /** Before the years that the database counts nothing was said. */
        public Start {
            before = before.isAfter(FAR) ? FAR : before.isBefore(Instant.EPOCH) ? Instant.EPOCH : before;
        }

        /** At the newest. */
        public static Start newest() {
            return new Start(FAR, new ThreadId(new UUID(0, 0)));
        }
    }
}
