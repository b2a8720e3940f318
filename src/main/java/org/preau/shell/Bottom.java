package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import org.preau.member.ui.MemberNavigation;
import org.preau.shared.Refs;
import org.preau.shared.ui.Icon;

/** The same ways, at the foot of a phone. */
class Bottom extends Nav {

    private final String home;
    private final Map<String, Anchor> ways = new LinkedHashMap<>();
    private final ContextMenu oneself = new ContextMenu();

    Bottom(SideContent content, Refs refs) {
        home = "a/" + content.association().slug();
        addClassName("bottom");
        getElement().setAttribute("aria-label", getTranslation("shell.navigation-phone"));
        add(
                inside(home, Icon.HOUSE, "shell.today"),
                inside(home + "/" + MemberNavigation.spaces(), Icon.LAYERS, "shell.spaces"));
        add(finder(content, refs));
        if (content.seesMembers()) {
            add(inside(home + "/" + MemberNavigation.members(), Icon.USERS, "shell.members"));
        }
        add(oneself(content));
    }

    private Anchor inside(String address, Icon icon, String key) {
        var way = new Anchor(address, icon.create(), new Span(getTranslation(key)));
        way.setRouterIgnore(false);
        ways.put(address, way);
        return way;
    }

    private NativeButton finder(SideContent content, Refs refs) {
        var finder = new NativeButton();
        finder.add(Icon.SEARCH.create(), new Span(getTranslation("shell.find-short")));
        finder.addClickListener(_ -> new FinderDialog(content, refs).open());
        return finder;
    }

    private Component[] oneself(SideContent content) {
        var me = new NativeButton();
        me.add(Icon.USER.create(), new Span(getTranslation("shell.me")));
        me.getElement().setAttribute("aria-haspopup", "menu");
        oneself.setTarget(me);
        oneself.setOpenOnClick(true);
        oneself.setPosition(ContextMenuPosition.TOP_END);
        var exit = new Exit();
        new Oneself(content, exit).fill(oneself, oneself::addSeparator);
        return new Component[] {me, exit};
    }

    /** Opens from the last of the ways. */
    ContextMenu oneself() {
        return oneself;
    }

    /** Marks where one is: a space, with all its tools, is under « Espaces ». */
    void at(String path) {
        var here = path.startsWith(home + "/s/") ? home + "/" + MemberNavigation.spaces() : path;
        ways.forEach((address, way) -> {
            var on = here.equals(address) || (here.startsWith(address + "/") && !address.equals(home));
            way.setClassName("on", on);
            if (on) {
                way.getElement().setAttribute("aria-current", "page");
            } else {
                way.getElement().removeAttribute("aria-current");
            }
        });
    }
}
