package org.preau.document;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Does one thing after the other, each put by whoever wants it done, in a thread of its own: what it touches needs no lock. */
final class Mailbox {

    private static final Runnable END = () -> {};

    private final BlockingQueue<Runnable> letters = new LinkedBlockingQueue<>();
    private final AtomicLong undone = new AtomicLong();

    /** @param broken told of a failure, a lack of memory included; nothing more is done then */
    Mailbox(String name, Consumer<Throwable> broken) {
        Thread.ofVirtual()
                .name(name)
                .uncaughtExceptionHandler((_, failure) -> broken.accept(failure))
                .start(this::work);
    }

    void put(Runnable letter) {
        undone.incrementAndGet();
        letters.add(letter);
    }

    /** Whether all that was put is done, the last included. */
    boolean isDone() {
        return undone.get() == 0;
    }

    /** After what was put before. */
    void end() {
        letters.add(END);
    }

    private void work() {
        try {
            for (var letter = letters.take(); letter != END; letter = letters.take()) {
                letter.run();
                undone.decrementAndGet();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
