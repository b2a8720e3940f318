package org.preau.board.ui;

import org.preau.board.BoardId;
import org.preau.board.CardDetails;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.Checklists;
import org.preau.board.Labels;
import org.preau.board.Lanes;
import org.preau.discussion.Threads;
import org.preau.discussion.ui.Conversation;
import org.preau.live.Live;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.springframework.stereotype.Component;

/** Makes the dialogs of a board, with the doors they need. */
@Component
class CardDialogs {

    /** The doors behind an open card. */
    @Component
    record Doors(
            Cards cards,
            CardDetails details,
            Checklists checklists,
            Labels labels,
            People people,
            Threads threads,
            Making making,
            Conversation conversation,
            Live live) {}

    private final Doors doors;
    private final Lanes lanes;

    CardDialogs(Doors doors, Lanes lanes) {
        this.doors = doors;
        this.lanes = lanes;
    }

    /** @param address of the board on which it is */
    CardDialog card(Actor.Member actor, CardId card, BoardAddress address) {
        return new CardDialog(doors, actor, card, address);
    }

    LabelsDialog labels(Actor.Member actor, BoardId board) {
        return new LabelsDialog(doors.labels(), actor, board);
    }

    ArchiveDialog archive(Actor.Member actor, BoardId board) {
        return new ArchiveDialog(doors.cards(), lanes, actor, board);
    }
}
