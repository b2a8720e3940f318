package org.preau.board;

import org.preau.shared.Refusal;
import org.springframework.stereotype.Component;

/** Says no to one more of what every screen of a board is given whole. Asked under the lock of the board. */
@Component
class Bounds {

    private final LaneRepository lanes;
    private final LabelRepository labels;

    Bounds(LaneRepository lanes, LabelRepository labels) {
        this.lanes = lanes;
        this.labels = labels;
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
}
