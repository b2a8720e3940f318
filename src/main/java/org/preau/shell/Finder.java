package org.preau.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import org.preau.shared.Refs;
import org.preau.shared.ui.Icon;

/** The button of the direct field; {@code Ctrl K} does the same from anywhere. */
class Finder extends Button {

    Finder(SideContent content, Refs refs) {
        addClassNames("nav", "finder");
        setIcon(Icon.SEARCH.create());
        setText(getTranslation("shell.find"));
        setSuffixComponent(new Span("Ctrl K"));
        addClickListener(_ -> new FinderDialog(content, refs).open());
        addClickShortcut(Key.KEY_K, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
    }
}
