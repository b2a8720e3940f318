package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Makes one combobox of a field and of the list of what it finds; the keys are heard by {@code frontend/shell/finder-field.ts}. */
@Tag("preau-finder-field")
@JsModule("./shell/finder-field.ts")
class FinderField extends Component implements HasComponents {

    FinderField(Component field, Component list) {
        list.setId("found");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", getTranslation("shell.found-list"));
        add(field, list);
    }

    /** A link as one of the things found. */
    static Component row(Component row, Component link) {
        row.getElement().setAttribute("role", "presentation");
        link.getElement().setAttribute("role", "option");
        row.getElement().appendChild(link.getElement());
        return row;
    }
}
