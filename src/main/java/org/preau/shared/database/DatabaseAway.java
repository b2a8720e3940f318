package org.preau.shared.database;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells a database that does not answer from a bug of ours. */
public final class DatabaseAway {

    private DatabaseAway() {}

    /** Whether this failed because no connection was given, or the one in use broke. */
    public static boolean isCauseOf(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLNonTransientConnectionException) {
                return true;
            }
        }
        return false;
    }
}
