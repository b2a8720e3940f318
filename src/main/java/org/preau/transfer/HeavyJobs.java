package org.preau.transfer;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Work that keeps the disk and the database busy: one at a time, in the order of asking; beyond a short queue it is refused, and so is
 * a third one of the same person.
 */
@Component
class HeavyJobs {

    private static final int PLACES = 8;
    private static final int MOST_OF_ONE = 2;

    private final Semaphore places = new Semaphore(PLACES);
    private final Semaphore turn = new Semaphore(1, true);
    private final Shares asking = new Shares(MOST_OF_ONE);

    /** Waits for its turn on the caller's own thread, which may be a virtual one. */
    <T> T alone(MemberId person, Supplier<T> job) {
        asking.take(person);
        try {
            return queued(job);
        } finally {
            asking.leave(person);
        }
    }

    private <T> T queued(Supplier<T> job) {
        if (!places.tryAcquire()) {
            throw new Refusal(TransferReason.BUSY);
        }
        try {
            turn.acquireUninterruptibly();
            return inTurn(job);
        } finally {
            places.release();
        }
    }

    private <T> T inTurn(Supplier<T> job) {
        try {
            return job.get();
        } finally {
            turn.release();
        }
    }
}
