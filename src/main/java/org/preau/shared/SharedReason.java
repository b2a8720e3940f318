package org.preau.shared;

/** Refusals that any module may give. */
public enum SharedReason implements Refusal.Reason {
    NOT_FOUND,
    NOT_ALLOWED,
    MOVED_ON,
    NOT_UNDERSTOOD,
    TITLE_EMPTY,
    TITLE_LENGTH,
    TEXT_LENGTH,
    DATE_RANGE,
    DAY_UNREADABLE,
    HOUR_UNREADABLE,
    CHOICE_MISSING
}
