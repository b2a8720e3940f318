package org.preau.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.discussion.Subject;
import org.preau.discussion.ThreadId;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;

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

    /** Out of sight on the board: it is archived itself, or its lane is. */
    public boolean isAway() {
        return archived || offered.lanes().stream().noneMatch(open -> open.id().equals(lane.id()));
    }

    public Checks checks(ChecklistId list) {
        return checklists.stream()
                .filter(checks -> checks.id().equals(list))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    public Check check(CheckItemId item) {
        return checklists.stream()
                .flatMap(checks -> checks.items().stream())
                .filter(check -> check.id().equals(item))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

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
