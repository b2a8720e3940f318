package org.preau.member;

/** Acts on a space itself, with the least level that may do each. */
public enum SeatAction implements SpaceAction {
    READ_SPACE(Level.VISITOR),
    SEE_SEATS(Level.VISITOR),
    /** A seat of one's own: what an open space offers to whoever sees it. */
    JOIN(Level.VISITOR),
    LEAVE(Level.READER),
    EDIT_SPACE(Level.LEAD),
    /** Phones and addresses; beside the seat it asks for the right « contact ». */
    SEE_CONTACTS(Level.LEAD),
    GIVE_SEAT(Level.LEAD),
    ANSWER_REQUEST(Level.LEAD),
    ARCHIVE_SPACE(Level.LEAD),
    /** An archived space caps every seat at reading, so the lead's own seat is asked. */
    RESTORE_SPACE(Level.LEAD);

    private final Level least;

    SeatAction(Level least) {
        this.least = least;
    }

    @Override
    public Level least() {
        return least;
    }
}
