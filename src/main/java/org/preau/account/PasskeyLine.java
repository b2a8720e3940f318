package org.preau.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner sees it.
 *
 * @param usedAt null until it is used for the first time
 */
public record PasskeyLine(
        PasskeyId id,
        String name,
        Instant addedAt,
        @Nullable Instant usedAt) {}
