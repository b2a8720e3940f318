package org.preau.board.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Supplier;
import org.preau.board.BoardReason;
import org.preau.shared.Id;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Meanwhile;

/** Asks for the words of one thing to tick, which may be longer than a title. Words that somebody else wrote meanwhile are shown. */
class CheckDialog extends FormDialog {

    private final TextField words;
    private final Meanwhile meanwhile = new Meanwhile();
    private String before;

    /** What is done with the words. */
    interface Writing {

        /** @param before those that the writer had before their eyes */
        void rewrite(String before, String words);
    }

    /**
     * @param current the words to begin from
     * @param now reads them, as they are by then
     */
    CheckDialog(Id item, String current, Writing writing, Supplier<String> now) {
        super("board.rewrite-check", current);
        about(item);
        before = current;
        words = new TextField(getTranslation("board.check"), current, "");
        words.setAutofocus(true);
        words.setAutoselect(true);
        ask(words, meanwhile);
        blame(words, BoardReason.ITEM_LENGTH);
        act(getTranslation("shared.save"), Icon.CHECK, () -> rewrite(writing, now));
    }

    private void rewrite(Writing writing, Supplier<String> now) {
        try {
            writing.rewrite(before, words.getValue());
        } catch (Refusal refusal) {
            if (refusal.reason() == SharedReason.MOVED_ON) {
                before = now.get();
                meanwhile.show(Map.of(words.getLabel(), before));
            }
            throw refusal;
        }
    }
}
