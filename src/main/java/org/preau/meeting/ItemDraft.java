package org.preau.meeting;

import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;
import org.preau.shared.Title;

/**
 * A point as somebody writes it.
 *
 * @param who presents it, if somebody does
 */
public record ItemDraft(Title title, Minutes minutes, @Nullable MemberId who) {

    /** Only its words: the rest can be said later. */
    public static ItemDraft of(Title title) {
        return new ItemDraft(title, Minutes.unsaid(), null);
    }
}
