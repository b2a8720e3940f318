package org.preau.bench;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** From an act's request to the frame that brings it to each other screen. */
final class Echo {

    private final List<ScriptedScreen> screens;
    private final ConcurrentLinkedQueue<Double> milliseconds = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> bytes = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Double> compressed = new ConcurrentLinkedQueue<>();
    private final Wire wire = new Wire();

    Echo(List<ScriptedScreen> screens) {
        this.screens = screens;
    }

    /**
     * @param mark what the frames of this act contain, and no other
     * @return what one of the screens heard
     */
    String of(String mark, Runnable act) {
        var all = new CountDownLatch(screens.size());
        var told = new AtomicReference<>("");
        var began = System.nanoTime();
        Consumer<String> heard = frame -> {
            if (frame.contains(mark)) {
                milliseconds.add((System.nanoTime() - began) / 1e6);
                bytes.add((double) frame.length());
                told.set(frame);
                all.countDown();
            }
        };
        screens.forEach(screen -> screen.whenHeard(heard));
        screens.getFirst().whenHeard(frame -> {
            var sent = wire.send(frame);
            if (frame.contains(mark)) {
                compressed.add((double) sent);
            }
            heard.accept(frame);
        });
        act.run();
        await(all);
        return told.get();
    }

    private static void await(CountDownLatch all) {
        try {
            if (!all.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException(all.getCount() + " screens heard nothing");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The first acts warm everything up and do not count. */
    void forget() {
        milliseconds.clear();
        bytes.clear();
        compressed.clear();
    }

    void print(String what) {
        var times = List.copyOf(milliseconds);
        Figures.print(
                "P3 " + what + " to " + screens.size() + " screens, p50",
                Figures.percentile(times, 50),
                "ms",
                "<= 15 ms");
        Figures.print(
                "P3 " + what + " to " + screens.size() + " screens, p95",
                Figures.percentile(times, 95),
                "ms",
                "<= 30 ms");
        Figures.print(
                "P3 " + what + ", on the wire of a browser",
                Figures.percentile(List.copyOf(compressed), 50),
                "B a screen",
                "<= 600 B");
        Figures.print(
                "P3 " + what + ", before it is compressed",
                Figures.percentile(List.copyOf(bytes), 50),
                "B a screen",
                "<= 600 B");
    }
}
