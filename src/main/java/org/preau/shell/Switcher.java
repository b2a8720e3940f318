package org.preau.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.preau.shared.ui.Icon;

/** The name of the association, and the way to the others of the same person. */
class Switcher extends Div {

    Switcher(SideContent content) {
        addClassName("org");
        var logo = new Image("preau/icon.svg", "");
        logo.addClassName("logo");
        var name = new Span(content.association().name());
        name.addClassNames("grow", "org-name");
        add(logo, name);
        if (!content.others().isEmpty()) {
            add(menu(content));
        }
    }

    private MenuBar menu(SideContent content) {
        var menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE, MenuBarVariant.LUMO_ICON);
        var others = menu.addItem(Icon.CHEVRON_DOWN.create());
        others.setAriaLabel(getTranslation("shell.other-associations"));
        content.others()
                .forEach(other -> others.getSubMenu()
                        .addItem(other.name(), _ -> UI.getCurrent().navigate("a/" + other.slug())));
        return menu;
    }
}
