package org.preau.member;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preau.shared.SpaceId;

/** One row of what an actor may see, as the database gives it. */
interface SeenAudience {

    UUID getAudience();

    UUID getSpace();

    String getLevel();

    Number getArchived();

    @Nullable
    Instant getSince();

    default AudienceId audienceId() {
        return new AudienceId(getAudience());
    }

    /** An archived space is for reading, whatever the seat. */
    default Place place() {
        var level = Level.valueOf(getLevel());
        var archived = getArchived().intValue() == 1;
        var capped = archived && level.atLeast(Level.READER) ? Level.READER : level;
        return new Place(new SpaceId(getSpace()), capped, archived, getSince());
    }
}
