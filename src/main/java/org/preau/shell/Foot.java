package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.preau.shared.ui.Badge;
import org.preau.shared.ui.Icon;

/** Oneself, at the foot of the list: the account, the notices of the association, and the way out. */
class Foot extends Div {

    private final Exit exit = new Exit();

    Foot(SideContent content) {
        addClassName("foot");
        var menu = new MenuBar();
        menu.addClassName("oneself");
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        menu.getElement().setAttribute("aria-label", getTranslation("shell.me"));
        fill(menu.addItem(person(content)).getSubMenu(), content.association().notices());
        add(shortcuts(), menu, exit);
    }

    private static Component person(SideContent content) {
        var name = new Span(content.me().name());
        name.addClassNames("grow", "trunc");
        var person = new Span(new Badge(content.me().initials(), content.me().colour()), name, Icon.SETTINGS.create());
        person.addClassName("nav");
        return person;
    }

    private void fill(SubMenu menu, String association) {
        way(menu, "account.title", "/p/account");
        way(menu, "member.notice.legal", association + "/mentions");
        way(menu, "member.notice.privacy", association + "/donnees");
        menu.addSeparator();
        menu.addItem(getTranslation("account.sign-out"), _ -> exit.leave());
    }

    private void way(SubMenu menu, String key, String address) {
        menu.addItem(getTranslation(key), _ -> UI.getCurrent().getPage().setLocation(address));
    }

    private Button shortcuts() {
        var shortcuts = new Button(getTranslation("shell.shortcuts"), Icon.KEYBOARD.create(), _ -> new ShortcutsDialog().open());
        shortcuts.addClassNames("nav", "finder");
        shortcuts.setSuffixComponent(new Span("?"));
        return shortcuts;
    }
}
