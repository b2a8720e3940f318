package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.preau.shared.text.Elision;

/** Sentences that name somebody: what stands before a name is written as it is spoken. */
public final class Said {

    private Said() {}

    /** The translation for the reader of a component, with these values. */
    public static String of(Component reader, String key, Object... values) {
        return Elision.say(reader.getTranslation(key), UI.getCurrent().getLocale(), values);
    }
}
