package org.preau.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import org.preau.shared.ui.Icon;

/** The same ways, at the foot of a phone. */
class Bottom extends Nav {

    Bottom(String association) {
        addClassName("bottom");
        getElement().setAttribute("aria-label", getTranslation("shell.navigation-phone"));
        add(way("a/" + association, Icon.HOUSE, "shell.today"));
        add(way("a/" + association + "/spaces", Icon.LAYERS, "shell.spaces"));
        add(way("/p/account", Icon.USER, "shell.me"));
    }

    private Anchor way(String address, Icon icon, String key) {
        var way = new Anchor(address, icon.create(), new Span(getTranslation(key)));
        way.setRouterIgnore(address.startsWith("/"));
        return way;
    }
}
