package org.preau.shared.ui;

import com.vaadin.flow.component.html.Span;

/** The round badge of a person: initials on their colour. The name stands beside it, so that it is hidden from screen readers. */
public class Badge extends Span {

    public Badge(String initials, String colour) {
        addClassNames("av", "s");
        getElement().setAttribute("aria-hidden", "true");
        show(initials, colour);
    }

    public final void show(String initials, String colour) {
        setText(initials);
        getStyle().set("--c", colour);
    }
}
