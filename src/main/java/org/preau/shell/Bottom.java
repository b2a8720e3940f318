package org.preau.shell;

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

    Bottom(SideContent content, Refs refs) {
        home = "a/" + content.association().slug();
        addClassName("bottom");
        getElement().setAttribute("aria-label", getTranslation("shell.navigation-phone"));
        add(inside(home, Icon.HOUSE, "shell.today"), inside(home + "/" + MemberNavigation.spaces(), Icon.LAYERS, "shell.spaces"));
        add(finder(content, refs));
        if (content.seesMembers()) {
            add(inside(home + "/" + MemberNavigation.members(), Icon.USERS, "shell.members"));
        }
        add(outside("/p/account", Icon.USER, "shell.me"));
    }

    /** A page that Flow does not draw. */
    private Anchor outside(String address, Icon icon, String key) {
        var way = new Anchor(address, icon.create(), new Span(getTranslation(key)));
        way.setRouterIgnore(true);
        return way;
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
