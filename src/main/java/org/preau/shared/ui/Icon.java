package org.preau.shared.ui;

import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;

/** The icons of the house, all in one file (Lucide, ISC licence): a word stands beside each, or a name is given to its button. */
public enum Icon {
    ARCHIVE,
    ARROW_LEFT,
    BELL,
    CALENDAR,
    CALENDAR_CHECK,
    CHECK,
    CHEVRON_DOWN,
    CHEVRON_UP,
    CLOCK,
    COLUMNS,
    COMMENTS,
    DOWNLOAD,
    FILE_TEXT,
    GAVEL,
    HOUSE,
    KEYBOARD,
    LAYERS,
    LINK,
    LIST_CHECKS,
    LOCK,
    LOG_OUT,
    PENCIL,
    PLUS,
    RENEW,
    SEARCH,
    SEND,
    SETTINGS,
    SHARE,
    TAG,
    TEXT,
    TRASH,
    UNDO,
    UPLOAD,
    USER,
    USERS,
    X;

    /** A fresh picture of it, hidden from screen readers. */
    public SvgIcon create() {
        var icon =
                new SvgIcon("preau/icons.svg", name().toLowerCase(Locale.ROOT).replace('_', '-'));
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.addClassName("i");
        return icon;
    }
}
