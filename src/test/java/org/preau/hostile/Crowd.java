package org.preau.hostile;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** People who act at the same moment. */
final class Crowd {

    private Crowd() {}

    /** Lets each act begin when all are ready, and gives what they threw. */
    static List<Throwable> act(List<Runnable> acts) {
        Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();
        var ready = new CountDownLatch(acts.size());
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            acts.forEach(act -> threads.submit(() -> together(ready, act, thrown)));
        }
        return List.copyOf(thrown);
    }

    private static void together(CountDownLatch ready, Runnable act, Queue<Throwable> thrown) {
        try {
            ready.countDown();
            ready.await();
            act.run();
        } catch (Throwable failure) {
            thrown.add(failure);
        }
    }

    /** So many people who do the same, each with a number. */
    static List<Runnable> of(int size, IntConsumer act) {
        return IntStream.range(0, size)
                .<Runnable>mapToObj(number -> () -> act.accept(number))
                .toList();
    }
}
