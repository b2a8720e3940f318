package org.preau.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/**
 * The act that saves a page of fields. Refused because somebody else wrote meanwhile, its button is made anew: what was pressed
 * before the page showed what they wrote, and came late, saves nothing.
 */
public class Saving extends Div {

    private final Runnable save;

    public Saving(Runnable save) {
        this.save = save;
        var _ = offer();
    }

    private Button offer() {
        var button = Act.primary(getTranslation("shared.save"), Icon.CHECK, this::save);
        removeAll();
        add(button);
        return button;
    }

    private void save() {
        try {
            save.run();
        } catch (Refusal refusal) {
            if (refusal.reason() == SharedReason.MOVED_ON) {
                offer().focus();
            }
            throw refusal;
        }
    }
}
