package org.preau.agenda;

import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/**
 * Somebody of whom a date was asked before it became an event.
 *
 * @param member null for whoever has no place in the association
 * @param name of such a guest; empty for a member, who has their own
 */
public record Comer(@Nullable MemberId member, String name, Said said) {

    /** What they said to the date. */
    public enum Said {
        YES,
        IF_NEED_BE,
        NO,
        NOTHING
    }
}
