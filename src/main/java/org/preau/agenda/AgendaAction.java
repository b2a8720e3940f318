package org.preau.agenda;

import org.preau.member.Level;
import org.preau.member.SpaceAction;

/** What people do with events, with the least level that may. */
public enum AgendaAction implements SpaceAction {
    READ_EVENTS(Level.VISITOR),
    CREATE_EVENT(Level.MEMBER),
    EDIT_EVENT(Level.LEAD),
    REMOVE_EVENT(Level.LEAD);

    private final Level least;

    AgendaAction(Level least) {
        this.least = least;
    }

    @Override
    public Level least() {
        return least;
    }
}
