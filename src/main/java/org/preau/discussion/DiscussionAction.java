package org.preau.discussion;

import org.preau.member.Level;
import org.preau.member.SpaceAction;

/** What people do in threads, with the least level that may. */
public enum DiscussionAction implements SpaceAction {
    READ_THREADS(Level.VISITOR),
    OPEN_THREAD(Level.MEMBER),
    POST(Level.MEMBER),
    /** A thread under « Annonces ». */
    ANNOUNCE(Level.LEAD),
    /** Somebody else's words, with a reason; one's own are edited and deleted by oneself only. */
    HIDE_MESSAGE(Level.LEAD),
    RENAME_THREAD(Level.LEAD),
    /** Any that people opened; one's own for as long as nobody else spoke in it, by whoever may open one. */
    REMOVE_THREAD(Level.LEAD),
    /** Under another channel of its space. */
    MOVE_THREAD(Level.LEAD),
    /** What was said in another tool, under the names of those who said it. */
    TAKE_TALK(Level.LEAD);

    private final Level least;

    DiscussionAction(Level least) {
        this.least = least;
    }

    @Override
    public Level least() {
        return least;
    }
}
