package org.preau.document;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.preau.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * The texts that are open in the house, each of which weighs in its memory. Long ones leave a part of the place to all others, and one
 * person does not have all that is for long ones. Who finds no place comes again.
 */
@Component
class OpenTexts {

    /** In bytes: many hundred pages, or fewer that many people wrote a word at a time. */
    static final long LONG = 1024L * 1024;

    /** Bytes of all together, which are nearly twice as many in memory: a quarter of the smallest. */
    static final long MOST = 32L * 1024 * 1024;

    /** Of long ones: three of the longest. */
    static final long MOST_LONG = 25L * 1024 * 1024;

    /** Of long ones that one person is in, of however many screens; one alone may be longer. */
    private static final long SHARE = MOST_LONG / 2;

    /** Of short ones that one person is in: two people with all their screens leave half of the place to all others. */
    private static final long SHARE_OF_SHORT = MOST / 4;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final int GLANCE_MS = 50;

    /** One that is open, or about to be. */
    interface Text {

        /** In bytes, with what its elements weigh beside. */
        long weight();

        boolean isReadBy(MemberId person);
    }

    private final Set<Text> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Duration patience;

    OpenTexts() {
        this(PATIENCE);
    }

    /** @param patience how long one waits for texts to be closed in which nobody is */
    OpenTexts(Duration patience) {
        this.patience = patience;
    }

    /**
     * Gives a text its place, if need be after those were closed in which nobody is.
     *
     * @param reader who opens it
     * @param closeUnused begins to close those
     */
    boolean admit(Text text, Optional<MemberId> reader, Runnable closeUnused) {
        if (takesPlace(text, reader)) {
            return true;
        }
        closeUnused.run();
        var until = System.nanoTime() + patience.toNanos();
        var admitted = false;
        while (!admitted && System.nanoTime() < until && rests()) {
            admitted = takesPlace(text, reader);
        }
        return admitted;
    }

    private static boolean rests() {
        try {
            Thread.sleep(GLANCE_MS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized boolean takesPlace(Text text, Optional<MemberId> reader) {
        var fits = fits(text.weight(), MOST, open)
                && (isLong(text) ? fitsAmongLong(text, reader) : fitsAmongShort(text, reader));
        if (fits) {
            open.add(text);
        }
        return fits;
    }

    private boolean fitsAmongLong(Text text, Optional<MemberId> reader) {
        var others = open.stream().filter(OpenTexts::isLong).toList();
        return fits(text.weight(), MOST_LONG, others) && fits(text.weight(), SHARE, readBy(reader, others));
    }

    private boolean fitsAmongShort(Text text, Optional<MemberId> reader) {
        return fits(
                text.weight(),
                SHARE_OF_SHORT,
                readBy(reader, open.stream().filter(other -> !isLong(other)).toList()));
    }

    private static List<Text> readBy(Optional<MemberId> reader, List<Text> texts) {
        return texts.stream()
                .filter(text -> reader.filter(text::isReadBy).isPresent())
                .toList();
    }

    private static boolean fits(long weight, long most, Collection<Text> others) {
        return others.isEmpty() || weight + weightOf(others) <= most;
    }

    private static long weightOf(Collection<Text> texts) {
        return texts.stream().mapToLong(Text::weight).sum();
    }

    private static boolean isLong(Text text) {
        return text.weight() >= LONG;
    }

    /** Whether there is place for more in a text that is open: short ones may always grow. */
    boolean letGrow(Text text) {
        return !isLong(text) || isPlaceLeft();
    }

    private synchronized boolean isPlaceLeft() {
        return open.size() == 1 || weightOf(open) <= MOST;
    }

    /** It is closed. */
    synchronized void leave(Text text) {
        open.remove(text);
    }
}
