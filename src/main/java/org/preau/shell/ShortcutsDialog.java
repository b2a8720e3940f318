package org.preau.shell;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.Arrays;
import org.preau.shared.ui.Icon;

/** What one can do without a mouse, in the words of the reader. */
class ShortcutsDialog extends Dialog {

    ShortcutsDialog() {
        setHeaderTitle(getTranslation("shell.shortcuts"));
        setWidth("620px");
        addClassName("shortcuts");
        var parts = new Div();
        Arrays.stream(Shortcut.Where.values()).map(this::part).forEach(parts::add);
        scrollableByKeys(parts);
        add(parts);
        var close = new Button(getTranslation("shared.close"), Icon.X.create(), _ -> close());
        close.setAutofocus(true);
        getFooter().add(close);
    }

    /** On a small screen it is longer than its window: the arrows scroll what has the focus. */
    private void scrollableByKeys(Div parts) {
        parts.getElement().setAttribute("tabindex", "0");
        parts.getElement().setAttribute("role", "group");
        parts.getElement().setAttribute("aria-label", getTranslation("shell.shortcuts"));
    }

    private Section part(Shortcut.Where where) {
        var list = new DescriptionList();
        list.addClassName("keys");
        for (var shortcut : Shortcut.of(where)) {
            list.add(keys(shortcut), new DescriptionList.Description(getTranslation(shortcut.meaning())));
        }
        return new Section(new H3(getTranslation(where.key())), list);
    }

    private DescriptionList.Term keys(Shortcut shortcut) {
        var term = new DescriptionList.Term();
        for (var key : getTranslation(shortcut.keys()).split(" ")) {
            var cap = new HtmlComponent("kbd");
            cap.getElement().setText(key);
            term.add(cap);
        }
        return term;
    }
}
