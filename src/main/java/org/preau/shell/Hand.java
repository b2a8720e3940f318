package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Keeps the keyboard where the person was when the thing that had it goes away; done by {@code frontend/shell/hand.ts}.
 */
@Tag("preau-hand")
@JsModule("./shell/hand.ts")
class Hand extends Component {

    Hand() {
        getElement().setAttribute("hidden", true);
    }
}
