package org.preau.transfer;

import java.util.List;
import org.preau.board.TakenBoard;

/**
 * What a taking kept and what it left out; as JSON, the line that {@code bin/try import} prints.
 * A card of an archived list that is not archived itself counts as open.
 *
 * @param attachments none are stored yet
 * @param members members of the board; those who left it and are kept as authors are told among the sentences
 * @param fields none are stored yet
 * @param values none are stored yet
 * @param leftOut sentences in the reader's language
 */
public record ImportReport(
        Shelf lists,
        Shelf cards,
        int labels,
        int checklists,
        Items items,
        Comments comments,
        int attachments,
        int members,
        int fields,
        int values,
        List<String> leftOut) {

    /** What is stored once a board was taken. */
    static ImportReport of(TakenBoard taken, TrelloExport export, List<String> sentences) {
        return new ImportReport(
                shelf(taken.lanes()),
                shelf(taken.cards()),
                Math.toIntExact(taken.labels()),
                Math.toIntExact(taken.checklists()),
                new Items(
                        Math.toIntExact(taken.items().all()),
                        Math.toIntExact(taken.items().done())),
                new Comments(taken.comments(), export.leftOut().count(LeftOut.COMMENTS_NOT_IN_FILE)),
                0,
                export.members(),
                0,
                0,
                sentences);
    }

    private static Shelf shelf(TakenBoard.Shelf stored) {
        return new Shelf(Math.toIntExact(stored.open()), Math.toIntExact(stored.archived()));
    }

    /** What is in use and what is put away. */
    public record Shelf(int open, int archived) {}

    /** Things to tick, and those ticked. */
    public record Items(int all, int done) {}

    /** Comments kept, and those the file announces without holding them. */
    public record Comments(int kept, int missing) {}
}
