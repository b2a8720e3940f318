package org.preau.shared.ui;

import com.vaadin.flow.component.html.Div;

/** Shows what {@code SafeText} made: the only way by which HTML enters a screen that Flow draws. */
public class SafeHtml extends Div {

    /** @param html already sanitized */
    public SafeHtml(String html) {
        getElement().setProperty("innerHTML", html);
    }
}
