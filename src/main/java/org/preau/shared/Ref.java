package org.preau.shared;

import java.util.UUID;

/** A typed reference to anything that has a page of its own, so that features can point at each other without importing each other. */
public record Ref(Kind kind, UUID id) {

    /** The things that can be pointed at. */
    public enum Kind {
        ASSOCIATION,
        MEMBER,
        SPACE,
        THREAD,
        MESSAGE,
        BOARD,
        LANE,
        CARD,
        LABEL,
        DOCUMENT,
        POLL,
        PARTICIPANT,
        AGENDA,
        EVENT,
        MEETING,
        AGENDA_ITEM,
        /** All that happens in a space. */
        ACTIVITY
    }

    /** A reference to the thing with this id. */
    public static Ref to(Kind kind, Id id) {
        return new Ref(kind, id.value());
    }
}
