package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.jspecify.annotations.Nullable;
import org.preau.shared.ui.Hearing;

/** « ? » from anywhere but a field opens the shortcuts; heard by {@code frontend/shell/help-key.ts}. */
@Tag("preau-help-key")
@JsModule("./shell/help-key.ts")
class HelpKey extends Component {

    /** Only while it is open: it has as many parts as all the rest of a screen. */
    @Nullable
    private ShortcutsDialog dialog;

    HelpKey() {
        getElement().setAttribute("hidden", true);
        Hearing.of(this, "help-wanted", this::help);
    }

    private void help() {
        if (dialog == null) {
            dialog = new ShortcutsDialog();
            dialog.addDetachListener(_ -> dialog = null);
            dialog.open();
        }
    }
}
