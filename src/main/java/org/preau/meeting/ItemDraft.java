package org.preau.meeting;

import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;
import org.preau.shared.Title;

/**
 * A point as somebody writes it. Whoever makes one elsewhere begins from {@link #of}: what a point may hold besides concerns them only
 * when they say it.
 *
 * @param presenter who presents it, if somebody does
 */
public record ItemDraft(
        Title title, Minutes minutes, @Nullable MemberId presenter) {

    /** Only its words: the rest can be said later. */
    public static ItemDraft of(Title title) {
        return new ItemDraft(title, Minutes.unsaid(), null);
    }

    /** The same, taking so long. */
    public ItemDraft lasting(Minutes time) {
        return new ItemDraft(title, time, presenter);
    }

    /** The same, presented by somebody, or by nobody. */
    public ItemDraft by(@Nullable MemberId somebody) {
        return new ItemDraft(title, minutes, somebody);
    }
}
