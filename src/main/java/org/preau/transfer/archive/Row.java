package org.preau.transfer.archive;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a question about stored things found. */
record Row(Map<String, @Nullable Object> values) {

    /** A value that is always there. */
    String text(String column) {
        return Objects.requireNonNull(values.get(column), column).toString();
    }

    /** A value that may be missing. */
    @Nullable
    String orNull(String column) {
        var value = values.get(column);
        return value == null ? null : value.toString();
    }

    boolean is(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }
}
