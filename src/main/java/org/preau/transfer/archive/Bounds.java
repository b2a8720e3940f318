package org.preau.transfer.archive;

import java.util.regex.Pattern;
import org.preau.shared.Refusal;
import org.preau.transfer.TransferReason;

/** What an archive may be, whoever made it. The writer keeps to its names and to the number of its entries. */
final class Bounds {

    private static final int ENTRIES = 200_000;
    private static final long UNPACKED = 16L << 30;
    private static final Pattern NAME =
            Pattern.compile("^(?:[a-z0-9][a-z0-9-]*+/){0,3}[A-Za-z0-9][A-Za-z0-9_-]*+\\.(?:jsonl|json|md)");
    private static final int NAME_LENGTH = 250;

    private Bounds() {}

    /** A name of ours: plain letters, a folder or three, no way up or out. */
    static void name(String name) {
        check(name.length() <= NAME_LENGTH && NAME.matcher(name).matches());
    }

    static void entries(int count) {
        check(count <= ENTRIES);
    }

    /** How far it swells says nothing: text that repeats does so a thousandfold and is honest. Nothing of it is held, and here it ends. */
    static void size(long unpacked) {
        check(unpacked <= UNPACKED);
    }

    private static void check(boolean within) {
        if (!within) {
            throw new Refusal(TransferReason.BEYOND_BOUNDS);
        }
    }
}
