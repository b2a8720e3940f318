package org.preau.board;

import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;

/** Says no to one more of what a screen is given whole. Asked under the lock of the board, but for boards: a few more do no harm. */
@Component
class Bounds {

    /** Of one space: a button each. */
    static final int MOST_BOARDS = 100;

    private final BoardRepository boards;
    private final LaneRepository lanes;
    private final LabelRepository labels;
    private final ChecklistRepository checklists;
    private final CheckItemRepository items;

    Bounds(
            BoardRepository boards,
            LaneRepository lanes,
            LabelRepository labels,
            ChecklistRepository checklists,
            CheckItemRepository items) {
        this.boards = boards;
        this.lanes = lanes;
        this.labels = labels;
        this.checklists = checklists;
        this.items = items;
    }

    /** @throws Refusal when a space shows as many boards as it can */
    void oneMoreBoard(SpaceId space) {
        if (boards.count(space) >= MOST_BOARDS) {
            throw new Refusal(BoardReason.BOARDS_FULL, MOST_BOARDS);
        }
    }

    /** @throws Refusal when a board shows as many lanes as it can */
    void oneMoreLane(BoardId board) {
        if (lanes.countOpen(board) >= BoardDraft.MOST_OPEN_LANES) {
            throw new Refusal(BoardReason.LANES_FULL, BoardDraft.MOST_OPEN_LANES);
        }
    }

    /** @throws Refusal when a board has as many labels as it can */
    void oneMoreLabel(BoardId board) {
        if (labels.count(board) >= BoardDraft.MOST_LABELS) {
            throw new Refusal(BoardReason.LABELS_FULL, BoardDraft.MOST_LABELS);
        }
    }

    /** @throws Refusal when a card has as many checklists as it can */
    void oneMoreChecklist(CardId card) {
        if (checklists.count(card) >= CardDraft.MOST_CHECKLISTS) {
            throw new Refusal(BoardReason.CHECKLISTS_FULL, CardDraft.MOST_CHECKLISTS);
        }
    }

    /** @throws Refusal when a card would have more to tick than it can */
    void moreItems(CardId card, int more) {
        if (items.count(card) + more > CardDraft.MOST_ITEMS) {
            throw new Refusal(BoardReason.ITEMS_FULL, CardDraft.MOST_ITEMS);
        }
    }
}
