package org.preau.poll;

import org.preau.member.Level;
import org.preau.member.SpaceAction;

/** What people do with polls, with the least level that may. */
public enum PollAction implements SpaceAction {
    READ_POLL(Level.VISITOR),
    ANSWER(Level.READER),
    CREATE_POLL(Level.MEMBER),
    MANAGE_POLL(Level.LEAD),
    REOPEN_POLL(Level.LEAD);

    private final Level least;

    PollAction(Level least) {
        this.least = least;
    }

    @Override
    public Level least() {
        return least;
    }

    @Override
    public boolean readersLoseInArchive() {
        return this != READ_POLL;
    }
}
