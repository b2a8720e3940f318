package org.preau.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import org.preau.live.Live;
import org.preau.shared.Actor;
import org.preau.shared.ui.Doorkeeper;

/** The frame: beside each screen the spaces of the person, on a phone below it; the screens of one visit change inside it. */
@Layout("a")
@PermitAll
class Shell extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final Doorkeeper doorkeeper;
    private final Sides sides;
    private final Live live;
    private final Finding finding;
    private final Div place = new Div();
    private Side side;

    @SuppressWarnings("NullAway.Init")
    Shell(Doorkeeper doorkeeper, Sides sides, Live live, Finding finding) {
        this.doorkeeper = doorkeeper;
        this.sides = sides;
        this.live = live;
        this.finding = finding;
        addClassName("shell");
        place.addClassName("place");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var association = event.getRouteParameters().get("association").orElseThrow();
        if (side == null || !side.isOf(association)) {
            frame(doorkeeper.actor(association), association);
        }
    }

    private void frame(Actor.Member actor, String association) {
        removeAll();
        side = new Side(sides.of(actor, association), live, finding);
        add(skip(), side, place, new Bottom(association));
    }

    private Anchor skip() {
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.addClassName("skip");
        return skip;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        place.getElement().removeAllChildren();
        place.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        place.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        side.at(event.getLocation().getPath());
    }
}
