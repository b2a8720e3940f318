package org.preau.board.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.preau.board.BoardReason;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Asks for the words of one thing to tick, which may be longer than a title. */
class CheckDialog extends FormDialog {

    /** @param current the words to begin from */
    CheckDialog(String current, Consumer<String> keep) {
        super("board.rewrite-check", current);
        var words = new TextField(getTranslation("board.check"), current, "");
        words.setAutofocus(true);
        words.setAutoselect(true);
        ask(words);
        blame(words, BoardReason.ITEM_LENGTH);
        act(getTranslation("shared.save"), Icon.CHECK, () -> keep.accept(words.getValue()));
    }
}
