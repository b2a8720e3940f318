package org.preau.member.ui;

import org.preau.member.Asking;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** Somebody at the door of a space, and the two answers. */
class AskingRow extends PersonLine {

    AskingRow(Asking asking, Runnable decline, Runnable accept) {
        super(asking.person());
        add(Act.quiet(getTranslation("member.seats.decline"), Icon.X, decline));
        add(Act.primary(getTranslation("member.seats.accept"), Icon.CHECK, accept));
    }

    void show(Asking asking) {
        show(asking.person());
        below(asking.words());
    }
}
