package org.preau.board;

import org.preau.member.Level;
import org.preau.member.SpaceAction;

/** What people do on boards, with the least level that may. */
public enum BoardAction implements SpaceAction {
    READ_BOARD(Level.VISITOR),
    EDIT_CARD(Level.MEMBER),
    MOVE_CARD(Level.MEMBER),
    EDIT_LANE(Level.MEMBER),
    CREATE_BOARD(Level.MEMBER),
    TAKE_BOARD(Level.LEAD),
    RENAME_BOARD(Level.LEAD),
    REMOVE_BOARD(Level.LEAD);

    private final Level least;

    BoardAction(Level least) {
        this.least = least;
    }

    @Override
    public Level least() {
        return least;
    }
}
