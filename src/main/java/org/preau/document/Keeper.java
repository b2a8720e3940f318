package org.preau.document;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.preau.shared.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the edits of one room into the log, several in one transaction: it waits a moment for further ones, so that many writers cost
 * few commits. An edit is told to be saved when it is committed, not before. A database that is away, or full, is waited for, and that
 * is told again and again; after any other failure nothing more is kept, for what follows would stand on an edit that the log does not have.
 */
final class Keeper {

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration MOMENT = Duration.ofMillis(15);

    /** Between two tries to write: at first, and at most. An editor that hears nothing for longer takes its socket for dead. */
    private static final Duration SOON = Duration.ofSeconds(1);

    private static final Duration LATER = Duration.ofSeconds(3);
    private static final int TOGETHER = 64;

    private sealed interface Work {

        /** @param saved told once it is committed */
        record Write(Edit edit, Runnable saved) implements Work {}

        /** @param then told the number of the last edit in the log */
        record Then(LongConsumer then) implements Work {}
    }

    private final DocumentId document;
    private final Chronicle chronicle;
    private final Runnable held;
    private final BlockingQueue<Work> work = new LinkedBlockingQueue<>();
    private final AtomicLong waiting = new AtomicLong();
    private final Thread thread;
    private volatile long head;
    private @Nullable Outage outage;

    /**
     * @param held told at each try that edits cannot be written now
     * @param broken told why an edit cannot be kept; whoever wrote it still holds it
     */
    Keeper(DocumentId document, Chronicle chronicle, Runnable held, Consumer<Throwable> broken) {
        this.document = document;
        this.chronicle = chronicle;
        this.held = held;
        this.thread = Thread.ofVirtual()
                .name("keeper")
                .uncaughtExceptionHandler((_, failure) -> broken.accept(failure))
                .unstarted(this::goOn);
    }

    void start(long head) {
        this.head = head;
        thread.start();
    }

    void keep(Edit edit, Runnable saved) {
        waiting.addAndGet(edit.bytes().length);
        work.add(new Work.Write(edit, saved));
    }

    /** Once all that was put before is in the log. */
    void afterwards(LongConsumer then) {
        work.add(new Work.Then(then));
    }

    /** The number of the last edit in the log. */
    long head() {
        return head;
    }

    /** How many bytes are not in the log yet. */
    long waiting() {
        return waiting.get();
    }

    /** Only once nothing waits. */
    void stop() {
        thread.interrupt();
    }

    private void goOn() {
        try {
            Work next = work.take();
            while (true) {
                next = next instanceof Work.Write first ? writeFrom(first) : then((Work.Then) next);
                next = next == null ? work.take() : next;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable Work then(Work.Then last) {
        last.then().accept(head);
        return null;
    }

    /** @return what came meanwhile that does not go with it: no edit, or a large one, which is the first of its own */
    private @Nullable Work writeFrom(Work.Write first) throws InterruptedException {
        var batch = new ArrayList<>(List.of(first));
        var until = System.nanoTime() + MOMENT.toNanos();
        Work next = null;
        while (batch.size() < TOGETHER
                && (next = work.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS)) instanceof Work.Write write
                && !write.edit().large()) {
            batch.add(write);
            next = null;
        }
        commit(batch);
        return next;
    }

    private void commit(List<Work.Write> batch) throws InterruptedException {
        var edits = batch.stream().map(Work.Write::edit).toList();
        for (var pause = SOON; !isCommitted(edits); pause = LATER) {
            held.run();
            Thread.sleep(pause);
        }
        tellTheEnd();
        waiting.addAndGet(-edits.stream().mapToLong(edit -> edit.bytes().length).sum());
        batch.forEach(write -> write.saved().run());
    }

    private boolean isCommitted(List<Edit> edits) {
        return Outage.bear(() -> written(edits), this::prevented);
    }

    private boolean written(List<Edit> edits) {
        head = chronicle.append(document, head, edits);
        return true;
    }

    /** One line of the log for each outage: a full disk is not the place for more. */
    private boolean prevented(Outage now) {
        if (outage == null) {
            LOG.warn("Edits of document {} wait: the database is {}", document, now);
        }
        outage = now;
        return false;
    }

    private void tellTheEnd() {
        if (outage != null) {
            LOG.info("Edits of document {} are written again", document);
            outage = null;
        }
    }
}
