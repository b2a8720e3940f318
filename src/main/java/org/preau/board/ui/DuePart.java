package org.preau.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.board.Due;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.DayField;
import org.preau.shared.ui.HourField;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** Until when a card is to be seen to: the day, then perhaps the hour. It is taken away by a button of its own, with a way back. */
class DuePart extends Div {

    private final DayField day = new DayField();
    private final HourField hour = new HourField();
    private final Button removal = Act.quiet(getTranslation("board.due-remove"), Icon.X, this::remove);
    private final Consumer<@Nullable Due> keep;
    private final Consumer<Due> giveBack;
    private @Nullable Due shown;

    /**
     * @param keep told of each choice; null for no date
     * @param giveBack told of a date that was taken away by mistake
     */
    DuePart(Consumer<@Nullable Due> keep, Consumer<Due> giveBack) {
        this.keep = keep;
        this.giveBack = giveBack;
        addClassName("fields");
        day.setLabel(getTranslation("board.due"));
        hour.setLabel(getTranslation("board.due-hour"));
        add(day, hour, removal);
        day.addValueChangeListener(change -> choose(change.isFromClient()));
        hour.addValueChangeListener(change -> choose(change.isFromClient()));
    }

    /** What cannot be read changes nothing: it stays, and the field says how to write it. */
    private void choose(boolean byPerson) {
        if (byPerson && day.isLegible() && hour.isLegible()) {
            keep.accept(chosen());
        }
    }

    private @Nullable Due chosen() {
        return day.isEmpty() ? null : new Due(day.getValue(), hour.getValue());
    }

    private void remove() {
        var before = shown;
        if (before == null) {
            return;
        }
        keep.accept(null);
        day.focus();
        Toast.undoable(
                getTranslation("board.due-removed"), getTranslation("shared.undo"), () -> giveBack.accept(before));
    }

    void show(@Nullable Due due, boolean readOnly) {
        shown = due;
        day.setValue(due == null ? null : due.on());
        hour.setValue(due == null ? null : due.at());
        hour.setVisible(due != null);
        removal.setVisible(due != null && !readOnly);
        day.setReadOnly(readOnly);
        hour.setReadOnly(readOnly);
    }
}
