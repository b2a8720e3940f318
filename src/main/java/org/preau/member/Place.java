package org.preau.member;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.shared.SpaceId;

/**
 * Where an actor stands towards one audience: in which space, at which level.
 *
 * @param archived whether the space is for reading only
 * @param since when they sat down in the space; null for those who look in without a seat
 */
public record Place(
        SpaceId space,
        Level level,
        boolean archived,
        @Nullable Instant since) {

    /** Whether this place is enough for the act. */
    boolean allows(SpaceAction action) {
        return level.atLeast(action.least()) && !(archived && action.readersLoseInArchive());
    }
}
