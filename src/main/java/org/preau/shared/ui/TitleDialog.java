package org.preau.shared.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;

/** Asks for one line that names a thing: a thread, a document, a version, a group, a board. */
public final class TitleDialog extends FormDialog {

    private final TextField title;

    /**
     * @param key of what is done; its sentence may hold the current words
     * @param field of what the line is called
     * @param current the words to begin from; empty for a thing that has no name yet
     */
    public TitleDialog(String key, String field, String current, Consumer<Title> keep) {
        super(key, current);
        title = new TextField(getTranslation(field), current, "");
        title.setAutofocus(true);
        title.setAutoselect(true);
        ask(title);
        blame(title, SharedReason.TITLE_EMPTY, SharedReason.TITLE_LENGTH);
        act(getTranslation("shared.save"), Icon.CHECK, () -> keep.accept(new Title(title.getValue())));
    }

    /** With an example in the empty field. */
    public TitleDialog like(String example) {
        title.setPlaceholder(getTranslation(example));
        return this;
    }

    /** Refusals for this reason stand beside the field too. */
    public TitleDialog blamedFor(Refusal.Reason reason) {
        blame(title, reason);
        return this;
    }
}
