package org.preau.meeting;

import org.preau.member.Level;
import org.preau.member.SpaceAction;

/** What people do with meetings, with the least level that may. */
public enum MeetingAction implements SpaceAction {
    READ_MEETING(Level.VISITOR),
    /** One's own coming or not. */
    SAY_COMING(Level.READER),
    MAKE_MEETING(Level.MEMBER),
    EDIT_AGENDA(Level.MEMBER),
    /** For somebody who said so elsewhere. */
    NOTE_COMING(Level.LEAD);

    private final Level least;

    MeetingAction(Level least) {
        this.least = least;
    }

    @Override
    public Level least() {
        return least;
    }

    @Override
    public boolean readersLoseInArchive() {
        return this == SAY_COMING;
    }
}
