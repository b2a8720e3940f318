package org.preau.document.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Asks for a title, of the document or of a version. */
class TitleDialog extends FormDialog {

    /** @param key of its own title; what the field is called follows it with {@code -field} */
    TitleDialog(String key, String current, Consumer<Title> keep) {
        super("");
        setHeaderTitle(getTranslation(key));
        var title = new TextField(getTranslation(key + "-field"), current, "");
        title.setAutofocus(true);
        title.setAutoselect(true);
        ask(title);
        blame(title, SharedReason.TITLE_LENGTH);
        act(getTranslation("shared.save"), Icon.CHECK, () -> keep.accept(new Title(title.getValue())));
    }
}
