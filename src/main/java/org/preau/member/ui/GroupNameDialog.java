package org.preau.member.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.preau.member.MemberReason;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Asks for the name of a group. */
class GroupNameDialog extends FormDialog {

    /** @param key the translation of what is being done */
    GroupNameDialog(String key, String current, Consumer<Title> write) {
        super("");
        setHeaderTitle(getTranslation(key));
        var name = new TextField(getTranslation("member.group.name"), current, getTranslation("member.group.name-example"));
        name.setAutofocus(true);
        ask(name);
        blame(name, SharedReason.TITLE_EMPTY, SharedReason.TITLE_LENGTH, MemberReason.GROUP_NAME_TAKEN);
        act(getTranslation("shared.save"), Icon.CHECK, () -> write.accept(new Title(name.getValue())));
    }
}
