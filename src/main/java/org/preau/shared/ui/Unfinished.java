package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasOrderedComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * The fields of a dialog: what is typed in them stays in the browser when the page is loaded anew under it, and is in them again when
 * the same dialog about the same thing is opened. Whoever closes the dialog forgets it; on a page it lasts until it is saved. Drawn by
 * {@code frontend/shared/unfinished.ts}.
 */
@Tag("preau-unfinished")
@JsModule("./shared/unfinished.ts")
public class Unfinished extends Component implements HasOrderedComponents, HasStyle {

    /** @param called the title of the dialog */
    Unfinished(String called) {
        getElement().setAttribute("called", called);
    }

    /**
     * Of a form on a page of its own, which one may leave and come back to.
     *
     * @param called what the form is about
     */
    public static Unfinished onPage(String called) {
        var form = new Unfinished(called);
        form.getElement().setAttribute("lasting", true);
        return form;
    }

    /** What stands in the fields is where one begins from now on. */
    public void saved() {
        getElement().callJsFunction("saved");
    }
}
