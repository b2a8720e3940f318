package org.preau.live;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.preau.shared.AccountId;

/**
 * How much each person says at length, on all their pages: a page keeps what was said on it for as long as it is open, and the house
 * has one memory. Several of the longest lists of members are within it; it fills up again with time.
 */
final class LongWords {

    /** Of one person, in characters. */
    static final int MOST = 12 * 1024 * 1024;

    private static final double A_NANO = (double) MOST / Duration.ofHours(1).toNanos();

    private final Map<Optional<AccountId>, Left> left = new HashMap<>();

    private record Left(double characters, long at) {

        Left at(long nanos) {
            return new Left(Math.min(MOST, characters + (nanos - at) * A_NANO), nanos);
        }
    }

    /**
     * Whether so many characters more are within it.
     *
     * @param person nobody for all who are not signed in, together
     */
    synchronized boolean take(Optional<AccountId> person, int characters, long nanos) {
        var before = left.getOrDefault(person, new Left(MOST, nanos)).at(nanos);
        left.values().removeIf(one -> one.at(nanos).characters() >= MOST);
        var within = before.characters() >= characters;
        left.put(person, within ? new Left(before.characters() - characters, nanos) : before);
        return within;
    }
}
