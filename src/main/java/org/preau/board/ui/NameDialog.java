package org.preau.board.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** Asks for one line of words. A refusal leaves it open, with the words as typed. */
class NameDialog extends Dialog {

    private final TextField field = new TextField();
    private final Consumer<String> keep;

    /**
     * @param label what the words are
     * @param keep what is done with them; the dialog closes after it
     */
    NameDialog(String title, String label, String words, Consumer<String> keep) {
        this.keep = keep;
        setHeaderTitle(title);
        setWidth("480px");
        field.setLabel(label);
        field.setValue(words);
        field.setWidthFull();
        field.setAutofocus(true);
        field.setAutoselect(true);
        field.addKeyPressListener(Key.ENTER, _ -> save());
        add(field);
        getFooter().add(
                new Button(getTranslation("shared.cancel"), _ -> close()),
                Act.primary(getTranslation("shared.save"), Icon.CHECK, this::save));
    }

    private void save() {
        keep.accept(field.getValue());
        close();
    }
}
