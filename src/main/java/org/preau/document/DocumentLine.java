package org.preau.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;

/**
 * A document in one line of a list.
 *
 * @param mayRemove whether its reader may put it into the bin
 */
public record DocumentLine(
        DocumentId id,
        SpaceId space,
        String title,
        Instant editedAt,
        @Nullable MemberId editedBy,
        boolean mayRemove) {}
