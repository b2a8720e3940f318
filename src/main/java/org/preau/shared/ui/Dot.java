package org.preau.shared.ui;

import com.vaadin.flow.component.html.Span;

/** The small square in the colour of a space. */
public class Dot extends Span {

    public Dot(String colour) {
        addClassName("dot");
        getStyle().set("--c", colour);
        getElement().setAttribute("aria-hidden", "true");
    }
}
