package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Said;

/** Asks once more before what cannot be undone, and says what will happen. */
class Sure extends Dialog {

    /** @param key the beginning of three translations, with its last dot: {@code title}, {@code text} (with the name) and {@code verb} */
    Sure(String key, String name, Runnable act) {
        setHeaderTitle(Said.of(this, key + "title", name));
        setWidth("480px");
        add(new Paragraph(Said.of(this, key + "text", name)));
        getFooter().add(new Button(getTranslation("shared.cancel"), _ -> close()));
        getFooter().add(Act.primary(getTranslation(key + "verb"), Icon.CHECK, () -> {
            close();
            act.run();
        }));
    }
}
