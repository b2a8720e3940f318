package org.preau.shared.ui;

import com.vaadin.flow.component.html.Span;

/** The small square in the colour of a space. */
public class Dot extends Span {

    public Dot(String colour) {
        addClassName("dot");
        getElement().setAttribute("aria-hidden", "true");
        show(colour);
    }

    public final void show(String colour) {
        getStyle().set("--c", colour);
    }
}
