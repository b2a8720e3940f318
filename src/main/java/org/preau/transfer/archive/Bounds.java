package org.preau.transfer.archive;

import java.util.regex.Pattern;
import org.preau.shared.Refusal;
import org.preau.transfer.TransferReason;

/** What an archive may be, whoever made it. The writer keeps to its names and to the number of its entries. */
final class Bounds {

    private static final int ENTRIES = 200_000;
    private static final long UNPACKED = 64L << 30;
    /** Text that repeats swells a thousandfold and is honest: a ratio says something of larger things only. */
    private static final long FREE = 128L << 20;

    private static final int RATIO = 200;
    private static final Pattern NAME = Pattern.compile("(?:[a-z0-9][a-z0-9-]*/){0,3}[A-Za-z0-9][A-Za-z0-9_-]*\\.(?:jsonl|json|md)");
    private static final int NAME_LENGTH = 250;

    private Bounds() {}

    /** A name of ours: plain letters, a folder or three, no way up or out. */
    static void name(String name) {
        check(name.length() <= NAME_LENGTH && NAME.matcher(name).matches());
    }

    static void entries(int count) {
        check(count <= ENTRIES);
    }

    /** What swells far beyond any text is a bomb. */
    static void size(long packed, long unpacked) {
        check(unpacked <= UNPACKED && unpacked <= FREE + RATIO * packed);
    }

    private static void check(boolean within) {
        if (!within) {
            throw new Refusal(TransferReason.BEYOND_BOUNDS);
        }
    }
}
