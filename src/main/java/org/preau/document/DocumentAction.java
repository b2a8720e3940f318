package org.preau.document;

import org.preau.member.Level;
import org.preau.member.SpaceAction;

/** What people do with documents, with the least level that may. */
public enum DocumentAction implements SpaceAction {
    READ_DOCUMENT(Level.VISITOR),
    WRITE_DOCUMENT(Level.MEMBER),
    CREATE_DOCUMENT(Level.MEMBER),
    RENAME_DOCUMENT(Level.MEMBER),
    NAME_VERSION(Level.MEMBER),
    RESTORE_VERSION(Level.MEMBER),
    REMOVE_DOCUMENT(Level.LEAD);

    private final Level least;

    DocumentAction(Level least) {
        this.least = least;
    }

    @Override
    public Level least() {
        return least;
    }
}
