package org.preau.transfer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Instants as Trello writes them; those outside 1900 to 2200, in whatever zone, are taken for mistakes. When something was made or said
 * is kept as a moment, which the database knows from the first second of 1970 to January 2038.
 */
final class TrelloTime {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{24}");
    private static final Instant EARLIEST = Instant.parse("1900-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-12-31T00:00:00Z");
    private static final Instant END = Instant.parse("2038-01-19T00:00:00Z");

    /** The first moment that can be kept. */
    static final Instant FIRST = Instant.ofEpochSecond(1);

    private TrelloTime() {}

    static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant()).filter(TrelloTime::isSensible);
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static boolean isSensible(Instant at) {
        return !at.isBefore(EARLIEST) && at.isBefore(LATEST);
    }

    /** When something happened. */
    static Optional<Instant> moment(String text) {
        return parse(text).filter(TrelloTime::canBeKept);
    }

    private static boolean canBeKept(Instant at) {
        return !at.isBefore(FIRST) && at.isBefore(END);
    }

    /** An identity begins with the second it was made in. */
    static Optional<Instant> madeAt(String id) {
        return ID.matcher(id).matches()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(id.substring(0, 8), 16)))
                        .filter(TrelloTime::canBeKept)
                : Optional.empty();
    }
}
