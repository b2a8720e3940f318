package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.preau.shared.ui.Badge;
import org.preau.shared.ui.Icon;

/** At the foot of the list: the shortcuts, and oneself. */
class Foot extends Div {

    Foot(SideContent content) {
        addClassName("foot");
        var menu = new MenuBar();
        menu.addClassName("oneself");
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        menu.getElement().setAttribute("aria-label", getTranslation("shell.me"));
        var exit = new Exit();
        var ways = menu.addItem(person(content)).getSubMenu();
        new Oneself(content, exit).fill(ways, ways::addSeparator);
        add(shortcuts(), menu, exit);
    }

    private static Component person(SideContent content) {
        var name = new Span(content.me().name());
        name.addClassNames("grow", "trunc");
        var person = new Span(new Badge(content.me().initials(), content.me().colour()), name, Icon.SETTINGS.create());
        person.addClassName("nav");
        return person;
    }

    private Button shortcuts() {
        var shortcuts = new Button(
                getTranslation("shell.shortcuts"), Icon.KEYBOARD.create(), _ -> new ShortcutsDialog().open());
        shortcuts.addClassNames("nav", "finder");
        shortcuts.setSuffixComponent(new Span("?"));
        return shortcuts;
    }
}
