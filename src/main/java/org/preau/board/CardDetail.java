package org.preau.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.discussion.Subject;
import org.preau.discussion.ThreadId;
import org.preau.shared.MemberId;

/**
 * A card opened: all of it but what is said about it.
 *
 * @param description as typed, in Markdown
 * @param html the description as shown
 * @param subject what its thread is about
 * @param thread its thread, once somebody spoke
 */
public record CardDetail(
        CardId id,
        BoardLine board,
        LaneFace lane,
        String title,
        String description,
        String html,
        List<LabelId> labels,
        List<MemberId> people,
        @Nullable Due due,
        boolean done,
        boolean archived,
        List<Checks> checklists,
        Subject subject,
        @Nullable ThreadId thread,
        Offered offered) {

    /**
     * What the reader may do with it.
     *
     * @param labels those of the board
     * @param lanes those of the board that a card may go to
     */
    public record Offered(boolean edit, boolean comment, List<LabelFace> labels, List<LaneFace> lanes) {}

    /** A checklist opened. */
    public record Checks(ChecklistId id, String title, List<Check> items) {}

    /** One thing to tick. */
    public record Check(CheckItemId id, String text, boolean done) {}
}
