package org.preau.transfer;

import java.util.Comparator;
import org.preau.board.BoardDraft;

/** A list of Trello and its place; positions are not unique. */
record TrelloLane(BoardDraft.Lane lane, double pos) {

    static final Comparator<TrelloLane> ORDER = Comparator.comparingDouble(TrelloLane::pos)
            .thenComparing(lane -> lane.lane().source());
}
