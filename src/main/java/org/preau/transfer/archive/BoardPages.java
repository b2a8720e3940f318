package org.preau.transfer.archive;

import java.util.List;
import java.util.stream.Gatherers;
import org.springframework.stereotype.Component;

/** The boards of a space, a page each: lists of cards in the order in which people see them, and what was archived at the end. */
@Component
class BoardPages implements SpacePages {

    private static final int CARDS = 200;

    private final Paged database;
    private final CardLines cards;

    BoardPages(Paged database, CardLines cards) {
        this.database = database;
        this.cards = cards;
    }

    @Override
    public void write(Folder folder) {
        database.all(
                        "SELECT CAST(b.id AS CHAR) AS id, b.title FROM board b WHERE b.space_id = ? AND b.removed = FALSE ORDER BY b.id",
                        folder.space())
                .forEach(board -> write(folder, board));
    }

    private void write(Folder folder, Row board) {
        var title = board.text("title");
        folder.page("boards", title, board.text("id"), lines -> {
            lines.title(title);
            lanes(board).forEach(lane -> part(folder.wording(), lane.text("title"), ofLane(lane), lines));
            part(folder.wording(), folder.wording().say("transfer.archive.archived"), archived(board), lines);
        });
    }

    private List<Row> lanes(Row board) {
        return database.all(
                "SELECT CAST(l.id AS CHAR) AS id, l.title FROM lane l WHERE l.board_id = ? AND l.archived_at IS NULL ORDER BY l.order_rank, l.id",
                board.text("id"));
    }

    private List<Row> ofLane(Row lane) {
        return database.all(
                "SELECT CAST(c.id AS CHAR) AS id FROM card c WHERE c.lane_id = ? AND c.archived_at IS NULL ORDER BY c.order_rank, c.id",
                lane.text("id"));
    }

    /** Archived by themselves, or with their list. */
    private List<Row> archived(Row board) {
        return database.all("""
                SELECT CAST(c.id AS CHAR) AS id FROM card c JOIN lane l ON l.id = c.lane_id
                 WHERE c.board_id = ? AND (c.archived_at IS NOT NULL OR l.archived_at IS NOT NULL) ORDER BY c.id""", board.text("id"));
    }

    private void part(Wording wording, String title, List<Row> found, ArchiveWriter.Lines lines) {
        lines.part(title);
        found.stream()
                .map(card -> card.text("id"))
                .gather(Gatherers.windowFixed(CARDS))
                .forEach(some -> cards.write(wording, some, lines));
    }
}
