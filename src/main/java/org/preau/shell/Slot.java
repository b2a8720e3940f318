package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/**
 * A lasting place in the frame for a part that is made anew. Parts that follow one another directly in the frame change their order in
 * the browser when several are replaced in one answer.
 */
class Slot extends Div {

    Slot() {
        addClassName("slot");
    }

    void fill(Component part) {
        removeAll();
        add(part);
    }
}
