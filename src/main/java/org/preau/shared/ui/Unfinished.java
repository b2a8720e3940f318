package org.preau.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasOrderedComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import org.preau.shared.AccountId;

/**
 * The fields of a dialog: what is typed in them stays in the browser when the page is loaded anew under it, and is in them again when
 * the same person opens the same dialog about the same thing at the same address. Whoever closes the dialog forgets it; on a page it
 * lasts until it is saved. Drawn by {@code frontend/shared/unfinished.ts}.
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
        form.about(called);
        return form;
    }

    /** Which thing the form rewrites: what is typed is found again although somebody else rewrote other fields of it meanwhile. */
    void about(String thing) {
        getElement().setAttribute("about", thing);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Optional.ofNullable(ComponentUtil.getData(event.getUI(), AccountId.class))
                .ifPresent(person -> getElement().setAttribute("person", person.toString()));
        getElement().setAttribute("yours", getTranslation("shared.you-wrote"));
    }

    /** What stands in the fields is where one begins from now on. */
    public void saved() {
        getElement().callJsFunction("saved");
    }
}
