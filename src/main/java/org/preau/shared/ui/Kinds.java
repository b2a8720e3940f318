package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.preau.shared.Ref;

/** What kind of thing a thing is, in a word: names alone do not tell a poll from the thread that it came of. */
public final class Kinds {

    private Kinds() {}

    /** « Fil », « Sondage », in the language of whoever looks at that screen. */
    public static String of(Component screen, Ref thing) {
        return screen.getTranslation("shared.kind." + thing.kind().name().toLowerCase(Locale.ROOT));
    }
}
