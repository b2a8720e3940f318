package org.preau.shared.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Why the database, or the disk, does not do what it always does: told apart from a bug of ours, and passing by itself. */
public enum Outage {
    /** No connection was given, or the one in use broke. */
    AWAY,

    /** There is no room left to write; what is kept can be read. */
    FULL,

    /** Somebody else holds what was to be changed, for longer than a person waits, however often it was tried again. */
    BUSY;

    /** MariaDB's numbers for a lock that was waited for in vain, and for two who waited for each other. */
    private static final Set<Integer> HELD = Set.of(1205, 1213);

    /** MariaDB's words for it: the disk, a table, a temporary file is full. */
    private static final Set<Integer> NO_ROOM = Set.of(20, 1021, 1114);

    /** Where MariaDB only passes on what the system said: 28 is its number for it. */
    private static final Set<Integer> SYSTEM_SAID = Set.of(3, 1026, 1030);

    /** Java passes on what the system says, in the language of the system: the launchers have it speak English. */
    private static final String SYSTEM_SAYS_FULL = "No space left";

    /** Empty when this failed for another reason. */
    public static Optional<Outage> of(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            var outage = at(cause);
            if (outage.isPresent()) {
                return outage;
            }
        }
        return Optional.empty();
    }

    /** Does what an outage may prevent, and then something else; what fails for another reason fails. */
    public static void bear(Runnable act, Runnable prevented) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            if (of(failure).isEmpty()) {
                throw failure;
            }
            prevented.run();
        }
    }

    /** The same for an act with an answer, and what stands for it. */
    public static <T> T bear(Supplier<T> act, Function<Outage, T> prevented) {
        try {
            return act.get();
        } catch (RuntimeException failure) {
            return prevented.apply(of(failure).orElseThrow(() -> failure));
        }
    }

    /** The same, where the other outage is a failure like any. */
    public <T> T bearOnly(Supplier<T> act, Supplier<T> instead) {
        try {
            return act.get();
        } catch (RuntimeException failure) {
            if (!of(failure).equals(Optional.of(this))) {
                throw failure;
            }
            return instead.get();
        }
    }

    private static Optional<Outage> at(Throwable cause) {
        return switch (cause) {
            case LineAhead _ -> Optional.of(BUSY);
            case SQLException failure when HELD.contains(failure.getErrorCode()) -> Optional.of(BUSY);
            case SQLTransientConnectionException _, SQLNonTransientConnectionException _ -> Optional.of(AWAY);
            case SQLException failure when isFull(failure) -> Optional.of(FULL);
            case IOException failure
            when String.valueOf(failure.getMessage()).contains(SYSTEM_SAYS_FULL) -> Optional.of(FULL);
            default -> Optional.empty();
        };
    }

    private static boolean isFull(SQLException failure) {
        return NO_ROOM.contains(failure.getErrorCode())
                || SYSTEM_SAID.contains(failure.getErrorCode())
                        && String.valueOf(failure.getMessage()).matches("(?s).*\\b28\\b.*");
    }

    /** The sentence for whoever acted. */
    public String key() {
        return "shared." + name().toLowerCase(Locale.ROOT);
    }
}
