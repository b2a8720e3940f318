package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.preau.shared.ui.Hearing;

/** « ? » from anywhere but a field opens the shortcuts; heard by {@code frontend/shell/help-key.ts}. */
@Tag("preau-help-key")
@JsModule("./shell/help-key.ts")
class HelpKey extends Component {

    HelpKey() {
        getElement().setAttribute("hidden", true);
        var dialog = new ShortcutsDialog();
        Hearing.of(this, "help-wanted", dialog::open);
    }
}
