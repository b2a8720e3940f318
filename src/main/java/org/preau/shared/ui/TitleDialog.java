package org.preau.shared.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;

/** Asks for one line that names a thing: a thread, a document, a version, a group, a board. */
public final class TitleDialog extends FormDialog {

    private final TextField title;
    private final Meanwhile meanwhile = new Meanwhile();
    private String before;

    /**
     * @param key of what is done; its sentence may hold the current words
     * @param field of what the line is called
     * @param current the words to begin from; empty for a thing that has no name yet
     */
    public TitleDialog(String key, String field, String current, Consumer<Title> keep) {
        this(key, field, current);
        act(getTranslation("shared.save"), Icon.CHECK, () -> keep.accept(new Title(title.getValue())));
    }

    /**
     * Of a thing that others may rename meanwhile: who would write over a name that they did not see is shown it.
     *
     * @param now reads its name, as it is by then
     */
    public TitleDialog(String key, String field, String current, Consumer<Renaming> rename, Supplier<String> now) {
        this(key, field, current);
        act(getTranslation("shared.save"), Icon.CHECK, () -> rename(rename, now));
    }

    private TitleDialog(String key, String field, String current) {
        super(key, current);
        before = current;
        title = new TextField(getTranslation(field), current, "");
        title.setAutofocus(true);
        title.setAutoselect(true);
        ask(title, meanwhile);
        blame(title, SharedReason.TITLE_EMPTY, SharedReason.TITLE_LENGTH);
    }

    private void rename(Consumer<Renaming> rename, Supplier<String> now) {
        try {
            rename.accept(new Renaming(before, new Title(title.getValue())));
        } catch (Refusal refusal) {
            if (refusal.reason() == SharedReason.MOVED_ON) {
                before = now.get();
                meanwhile.show(Map.of(title.getLabel(), before));
            }
            throw refusal;
        }
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
