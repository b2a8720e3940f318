package org.preau.discussion;

/** Whether the words of a message can be read. */
public enum MessageState {
    SHOWN,
    /** By its author. */
    DELETED,
    /** By a lead, with a reason. */
    HIDDEN
}
