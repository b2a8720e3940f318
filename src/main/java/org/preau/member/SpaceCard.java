package org.preau.member;

import org.jspecify.annotations.Nullable;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;

/**
 * A space as it is listed.
 *
 * @param colour {@code #rrggbb}
 * @param level the reader's own level there, or null where they may not enter
 */
public record SpaceCard(
        SpaceId id,
        String name,
        String purpose,
        String colour,
        Openness openness,
        boolean archived,
        @Nullable Level level) {

    /** What whoever changes it begins from. */
    public SpaceDraft draft() {
        return new SpaceDraft(new Title(name), purpose, new Colour(colour), openness);
    }

    /** Whether the reader has a seat, not only a view into an open space. */
    public boolean seated() {
        return level != null && level.atLeast(Level.READER);
    }

    /** Whether one press gives the reader a seat: see {@link Seating#join}. */
    public boolean joinable() {
        return !archived && openness == Openness.OPEN && !seated();
    }

    /** Whether to show the button of an act; the use case asks again. Nothing is done in an archived space. */
    public boolean allows(SpaceAction action) {
        return !archived && level != null && level.atLeast(action.least());
    }
}
