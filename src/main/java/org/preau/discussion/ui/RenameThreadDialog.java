package org.preau.discussion.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Asks for another title of a thread. */
class RenameThreadDialog extends FormDialog {

    RenameThreadDialog(String current, Consumer<Title> rename) {
        super("");
        setHeaderTitle(getTranslation("discussion.rename"));
        var title = new TextField(getTranslation("discussion.title"), current, "");
        title.setAutofocus(true);
        title.setAutoselect(true);
        ask(title);
        blame(title, SharedReason.TITLE_EMPTY, SharedReason.TITLE_LENGTH);
        act(getTranslation("shared.save"), Icon.CHECK, () -> rename.accept(new Title(title.getValue())));
    }
}
