package org.preau.shared.database;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.aopalliance.intercept.MethodInvocation;
import org.preau.shared.Id;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who stands in line for a thing that one person changes at a time, and that somebody may hold for minutes. A few are let in, to wait
 * for it in the database, each with one of its connections; all others wait before it, with none, in the order in which they came:
 * one busy thing keeps nobody from the rest of the house.
 */
@Component
public class Lines {

    /** One who works, and one right behind. */
    static final int INSIDE = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ScopedValue<Id> TURN = ScopedValue.newInstance();

    private final Map<Id, Line> lines = new ConcurrentHashMap<>();

    /** @param people who stand in it or are inside: nobody keeps an empty one */
    private record Line(Semaphore inside, int people) {

        Line and(int more) {
            return new Line(inside, people + more);
        }
    }

    /** What is bound to the transaction of whoever is inside. */
    private record Entered(Id thing) {}

    /**
     * Before the thing is locked; until the transaction ends.
     *
     * @throws LineAhead when others are there: the act is begun again once it is its turn
     */
    public void enter(Id thing) {
        var entered = new Entered(thing);
        if (TURN.isBound() && TURN.get().equals(thing) || TransactionSynchronizationManager.hasResource(entered)) {
            return;
        }
        var inside = join(thing);
        if (!taken(inside, Duration.ZERO)) {
            leave(thing);
            throw new LineAhead(this, thing);
        }
        TransactionSynchronizationManager.bindResource(entered, inside);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResource(entered);
                inside.release();
                leave(thing);
            }
        });
    }

    /** Does an act that met this line, outside of every transaction, when its turn has come. */
    Object inTurn(LineAhead met, MethodInvocation act) throws Throwable {
        var thing = met.thing();
        var inside = join(thing);
        try {
            if (!taken(inside, PATIENCE)) {
                throw met;
            }
            try {
                return ScopedValue.where(TURN, thing).call(act::proceed);
            } finally {
                inside.release();
            }
        } finally {
            leave(thing);
        }
    }

    private Semaphore join(Id thing) {
        return lines.compute(thing, (_, line) -> line == null ? new Line(new Semaphore(INSIDE, true), 1) : line.and(1))
                .inside();
    }

    private void leave(Id thing) {
        lines.computeIfPresent(thing, (_, line) -> line.people() == 1 ? null : line.and(-1));
    }

    /** Nobody passes those who wait. */
    private static boolean taken(Semaphore inside, Duration patience) {
        try {
            return inside.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
