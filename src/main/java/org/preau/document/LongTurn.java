package org.preau.document;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * What reads, packs or shows a whole text takes several times its memory for a moment. Long ones have their turn, one at a time in the
 * house and in the order of asking; short ones, as nearly all are, wait for nobody. Whoever many may be waits for it without a
 * connection to the database: who has the turn needs one.
 */
@Component
class LongTurn {

    /** In bytes. A shorter one is packed beside others: a room that a hundred people write in does not stop for it. */
    static final long LONG = OpenTexts.LONG;

    private final Semaphore turn = new Semaphore(1, true);

    /** @param bytes how long the text is */
    <T> T with(long bytes, Supplier<T> work) {
        return bytes < LONG ? work.get() : alone(work);
    }

    /** The same for what gives nothing. */
    void run(long bytes, Runnable work) {
        with(bytes, () -> {
            work.run();
            return true;
        });
    }

    private <T> T alone(Supplier<T> work) {
        turn.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}
