package org.preau.document;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.preau.shared.MemberId;
import org.springframework.stereotype.Component;

/**
 * How much of the disk what one person writes may take, in all documents together: the log forgets nothing, not even what was taken
 * away again. Hands and books that are pasted use a tenth of it; it fills up again within an hour.
 */
@Component
class Ink {

    /** In bytes. */
    static final long MOST = 50L * 1024 * 1024;

    /** Bytes that the row of an edit takes beside what it says. */
    private static final int ROW = 100;

    private static final double NANOS_AN_HOUR = 3_600e9;

    private final Map<MemberId, Bottle> bottles = new ConcurrentHashMap<>();

    /** What somebody had left at a moment. */
    private record Bottle(double left, long at) {

        Bottle at(long nanos) {
            return new Bottle(Math.min(MOST, left + (nanos - at) / NANOS_AN_HOUR * MOST), nanos);
        }

        Bottle less(long bytes) {
            return new Bottle(left - bytes - ROW, at);
        }
    }

    /** Uses it for an edit, when there is enough. */
    boolean writes(MemberId writer, int bytes, long nanos) {
        var before = bottleOf(writer, nanos);
        var enough = before.less(bytes).left() >= 0;
        if (enough) {
            uses(writer, bytes, nanos);
        }
        return enough;
    }

    /** The same for what is written in any case: who has less waits longer. */
    void uses(MemberId writer, int bytes, long nanos) {
        bottles.merge(writer, full(nanos).less(bytes), (had, _) -> had.at(nanos).less(bytes));
    }

    /** Whether somebody has none left. */
    boolean isSpent(MemberId writer, long nanos) {
        return bottleOf(writer, nanos).left() <= 0;
    }

    private Bottle bottleOf(MemberId writer, long nanos) {
        return bottles.getOrDefault(writer, full(nanos)).at(nanos);
    }

    private static Bottle full(long nanos) {
        return new Bottle(MOST, nanos);
    }

    /** Forgets those who have all of it again. */
    void tidy(long nanos) {
        bottles.values().removeIf(bottle -> bottle.at(nanos).left() >= MOST);
    }
}
