package org.preau.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import org.preau.board.CardDetail;
import org.preau.board.CardId;
import org.preau.board.CheckItemId;
import org.preau.board.Rewording;
import org.preau.shared.Actor;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Kindly;
import org.preau.shared.ui.Toast;

/** One thing to tick. */
class CheckRow extends ListItem {

    private final Checkbox box = new Checkbox();
    private final Button rewrite = Act.bare("", Icon.PENCIL, this::rewrite);
    private final Button strike = Act.bare("", Icon.X, this::strike);
    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final CardId card;
    private final CheckItemId item;
    private Runnable leave = () -> {};

    CheckRow(CardDialogs.Doors doors, Actor.Member actor, CardDetail card, CheckItemId item) {
        this.doors = doors;
        this.actor = actor;
        this.card = card.id();
        this.item = item;
        box.addClassName("grow");
        box.setReadOnly(!card.offered().edit());
        box.addValueChangeListener(change -> tick(change.isFromClient(), change.getValue()));
        add(box);
        if (card.offered().edit()) {
            add(rewrite, strike);
        }
    }

    /** @param leave where the focus goes when the line is struck */
    CheckRow leavingTo(Runnable leave) {
        this.leave = leave;
        return this;
    }

    void show(CardDetail.Check check) {
        box.setLabel(check.text());
        box.setValue(check.done());
        Act.name(rewrite, getTranslation("board.rewrite-check", check.text()));
        Act.name(strike, getTranslation("board.strike", check.text()));
    }

    /** What could not be kept does not stay on the screen. */
    private void tick(boolean byPerson, boolean done) {
        if (byPerson) {
            Kindly.act(() -> doors.checklists().tick(actor, card, item, done), () -> box.setValue(!done));
        }
    }

    private void rewrite() {
        new CheckDialog(
                        item,
                        box.getLabel(),
                        (before, words) -> doors.checklists().rewrite(actor, card, item, new Rewording(before, words)),
                        () -> doors.details().show(actor, card).check(item).text())
                .open();
    }

    private void strike() {
        var struck = doors.checklists().strike(actor, card, item);
        leave.run();
        Toast.undoable(
                getTranslation("board.struck", struck.words().text()),
                getTranslation("shared.undo"),
                () -> doors.checklists().bringBack(actor, struck));
    }

    void focus() {
        box.focus();
    }
}
