package org.preau.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/**
 * A version in one line.
 *
 * @param name that somebody gave it; none for one that was kept by itself
 * @param by who named it, or who wrote last before it was kept
 */
public record VersionLine(
        VersionId id,
        @Nullable String name,
        Instant at,
        @Nullable MemberId by) {}
