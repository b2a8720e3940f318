package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** A dialog of fields with one act. A refusal leaves it open, with everything as typed. */
abstract class FormDialog extends Dialog {

    private final Div fields = new Div();

    FormDialog(String title) {
        setHeaderTitle(title);
        setWidth("560px");
        fields.addClassName("fields");
        add(fields);
        getFooter().add(new Button(getTranslation("shared.cancel"), _ -> close()));
    }

    void ask(Component... asked) {
        fields.add(asked);
    }

    void act(String verb, Icon icon, Runnable act) {
        getFooter().add(Act.primary(verb, icon, () -> {
            act.run();
            close();
        }));
    }
}
