package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.preau.member.ui.MemberNavigation;
import org.preau.shared.ui.Badge;
import org.preau.shared.ui.Icon;

/** Oneself, at the foot of the list: the profile that the association sees, the account, the notices of the association, and the way out. */
class Foot extends Div {

    private final Exit exit = new Exit();

    Foot(SideContent content) {
        addClassName("foot");
        var menu = new MenuBar();
        menu.addClassName("oneself");
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        menu.getElement().setAttribute("aria-label", getTranslation("shell.me"));
        fill(menu.addItem(person(content)).getSubMenu(), content);
        add(shortcuts(), menu, exit);
    }

    private static Component person(SideContent content) {
        var name = new Span(content.me().name());
        name.addClassNames("grow", "trunc");
        var person = new Span(new Badge(content.me().initials(), content.me().colour()), name, Icon.SETTINGS.create());
        person.addClassName("nav");
        return person;
    }

    private void fill(SubMenu menu, SideContent content) {
        if (content.seesMembers()) {
            var profile = "a/" + content.association().slug() + "/" + MemberNavigation.profile(content.me().id());
            menu.addItem(getTranslation("account.profile"), _ -> UI.getCurrent().navigate(profile));
        }
        var notices = content.association().notices();
        way(menu, "account.title", "/p/account");
        way(menu, "member.notice.legal", notices + "/mentions");
        way(menu, "member.notice.privacy", notices + "/donnees");
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
