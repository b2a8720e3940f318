package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JsModule;

/** Marks which of the things in a row is the one shown, and brings it into sight: on a phone a row is longer than the screen. */
@JsModule("./shared/current.ts")
public final class Current {

    private Current() {}

    /** The link of a row that leads to where one is. */
    public static void page(Component link) {
        link.addClassName("on");
        mark(link, "aria-current", "page");
    }

    /** The button of a row whose thing is shown. */
    public static void pressed(Component button) {
        mark(button, "aria-pressed", "true");
    }

    private static void mark(Component one, String attribute, String value) {
        one.getElement().setAttribute(attribute, value);
        one.getElement().executeJs("window.preau.showCurrent(this)");
    }
}
