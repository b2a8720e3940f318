package org.preau.member.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import java.util.Set;
import org.preau.member.Access;
import org.preau.member.AssociationAction;
import org.preau.shared.ui.Current;
import org.preau.shared.ui.Screen;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen about the association as a whole: its head with the ways that this person may take, then the screen's own part. */
abstract class AssociationScreen extends Screen {

    private Access access;
    private Set<AssociationAction> allowed = Set.of();

    @SuppressWarnings("NullAway.Init")
    AssociationScreen() {}

    @Autowired
    void standBefore(Access access) {
        this.access = access;
    }

    /** Which of the ways this is. */
    abstract AssociationWay way();

    /** Shows what the screen is for, below the head. */
    abstract void show(Div page);

    @Override
    protected final void open(RouteParameters route) {
        title(getTranslation(way().key()));
        allowed = access.allowed(actor());
        var page = new Div();
        page.addClassName("page");
        show(page);
        add(head(), page);
        opened(route);
    }

    /** What else the address asks for, once everything is shown. */
    void opened(RouteParameters route) {}

    /** Another role opens the screen anew, with other acts or not at all. */
    @Override
    protected final boolean staysOpen() {
        return access.allowed(actor()).equals(allowed);
    }

    /** Whether to show a button; the role is asked once for all that the screen shows. */
    final boolean may(AssociationAction action) {
        return allowed.contains(action);
    }

    private Header head() {
        var name = new H1(getTranslation("member.association"));
        name.addClassNames("grow", "trunc");
        var row = new Div(name);
        row.addClassName("row");
        var head = new Header(row, ways());
        head.addClassName("top");
        return head;
    }

    private Nav ways() {
        var nav = new Nav();
        nav.addClassName("tabs");
        nav.getElement().setAttribute("aria-label", getTranslation("member.association.ways"));
        for (var way : AssociationWay.values()) {
            if (may(way.action())) {
                nav.add(link(way));
            }
        }
        return nav;
    }

    private Anchor link(AssociationWay way) {
        var link = new Anchor(
                "a/" + association() + "/" + way.path(), way.icon().create(), new Span(getTranslation(way.key())));
        link.addClassName("tab");
        link.setRouterIgnore(false);
        if (way == way()) {
            Current.page(link);
        }
        return link;
    }
}
