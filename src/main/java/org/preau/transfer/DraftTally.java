package org.preau.transfer;

import java.util.List;
import org.preau.board.BoardDraft;
import org.preau.board.CardDraft;
import org.preau.transfer.ImportReport.Comments;
import org.preau.transfer.ImportReport.Items;
import org.preau.transfer.ImportReport.Shelf;

/** Counts what a draft holds, card after card, to show before anything is taken. */
final class DraftTally {

    private int open;
    private int archived;
    private int checklists;
    private int items;
    private int done;
    private int comments;

    static ImportReport of(TrelloExport export, List<String> sentences) {
        var tally = new DraftTally();
        try (var cards = export.draft().cards().open()) {
            cards.forEach(tally::count);
        }
        return tally.report(export, sentences);
    }

    private void count(CardDraft card) {
        if (card.archived()) {
            archived++;
        } else {
            open++;
        }
        checklists += card.checklists().size();
        card.checklists().forEach(this::count);
        comments += card.comments().size();
    }

    private void count(CardDraft.Checklist checklist) {
        items += checklist.items().size();
        done += (int) checklist.items().stream().filter(CardDraft.Item::done).count();
    }

    private ImportReport report(TrelloExport export, List<String> sentences) {
        var draft = export.draft();
        var away =
                (int) draft.lanes().stream().filter(BoardDraft.Lane::archived).count();
        return new ImportReport(
                new Shelf(draft.lanes().size() - away, away),
                new Shelf(open, archived),
                draft.labels().size(),
                checklists,
                new Items(items, done),
                new Comments(comments, export.leftOut().count(LeftOut.COMMENTS_NOT_IN_FILE)),
                0,
                export.members(),
                0,
                0,
                sentences);
    }
}
