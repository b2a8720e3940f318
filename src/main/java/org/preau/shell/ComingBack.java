package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.preau.shared.ui.Hearing;
import org.preau.shared.ui.Toast;

/**
 * A page that is loaded anew, because the house was started again, waits for the hand that types and goes on where the person was;
 * done by {@code frontend/shell/coming-back.ts}. A dialog that was open is not open any more: where its words are is said.
 */
@Tag("preau-coming-back")
@JsModule("./shell/coming-back.ts")
class ComingBack extends Component {

    ComingBack() {
        getElement().setAttribute("hidden", true);
        getElement().setAttribute("waiting", getTranslation("shell.waits-for-you"));
        Hearing.of(
                this,
                "left-open",
                LeftOpen.class,
                dialog -> Toast.remind(getTranslation("shell.left-open", dialog.title())));
    }

    /** The dialog in which something was typed. */
    record LeftOpen(String title) {}
}
