package org.preau.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.preau.board.CardDetail;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** Says of an open card that it is not on the board any more, alone or with its list, and offers to put it back. */
class AwayNote extends Div {

    private final Runnable putBack;

    AwayNote(Runnable putBack) {
        this.putBack = putBack;
        addClassName("theirs");
    }

    void show(CardDetail card) {
        removeAll();
        setVisible(card.isAway());
        if (isVisible()) {
            var said = new Paragraph(
                    card.archived()
                            ? getTranslation("board.card-is-archived")
                            : getTranslation(
                                    "board.lane-is-archived", card.lane().title()));
            said.getElement().setAttribute("role", "alert");
            add(said);
            if (card.offered().edit()) {
                add(Act.quiet(getTranslation("board.restore"), Icon.UNDO, putBack));
            }
        }
    }
}
