package org.preau.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.live.Gathering;
import org.preau.live.Live;
import org.preau.live.Watch;
import org.preau.shared.Actor;
import org.preau.shared.Refs;
import org.preau.shared.Refusal;
import org.preau.shared.ui.Doorkeeper;
import org.preau.shared.ui.PlaceChanged;
import org.preau.shared.ui.Screen;
import org.preau.shared.ui.Toast;

/** The frame: beside each screen the spaces of the person, on a phone below it; the screens of one visit change inside it. */
@Layout("a")
@PermitAll
@JsModule("./shell/offline.ts")
@JsModule("./shell/overdue.ts")
class Shell extends Div implements RouterLayout, BeforeEnterObserver, AfterNavigationObserver {

    private final Doorkeeper doorkeeper;
    private final Sides sides;
    private final Live live;
    private final Refs refs;
    private final Div place = new Div();
    private final Slot head = new Slot();
    private final Slot beside = new Slot();
    private final Slot below = new Slot();
    private Side side;
    private Bottom bottom;

    @Nullable
    private HasElement shown;

    @SuppressWarnings("NullAway.Init")
    Shell(Doorkeeper doorkeeper, Sides sides, Live live, Refs refs) {
        this.doorkeeper = doorkeeper;
        this.sides = sides;
        this.live = live;
        this.refs = refs;
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
        var hand = new Hand();
        listen(hand, actor, association);
        fill(sides.of(actor, association));
        add(skip(), head, beside, place, below, new HelpKey(), hand, new ComingBack());
    }

    private void fill(SideContent content) {
        side = new Side(content, live, refs, new Side.News(this::hearNews, () -> sides.news(content.actor())));
        bottom = new Bottom(content, refs);
        beside.fill(side);
        below.fill(bottom);
        head.removeAll();
        if (!content.others().isEmpty()) {
            head.fill(phoneHead(content));
        }
    }

    /** Where the person belongs to several associations: on a phone the list at the side is not shown. */
    private static Switcher phoneHead(SideContent content) {
        var switcher = new Switcher(content);
        switcher.addClassName("phone-org");
        return switcher;
    }

    /** From before anything is read until this frame goes. */
    private void listen(Component part, Actor.Member actor, String association) {
        var here = Bells.of(actor.association());
        var door = new Gathering(
                part,
                live,
                () -> getUI().ifPresent(ui -> {
                    askAgain(ui, actor, association);
                    lookAgain(ui, actor, association);
                }));
        door.over(Bells.of(actor.id()));
        Watch.over(part, live, here, changes -> {
            if (changes.isEmpty()) {
                door.soon();
            }
        });
        new Gathering(part, live, () -> getUI().ifPresent(ui -> lookAgain(ui, actor, association))).over(here);
        var own = PlaceChanged.heardOn(
                UI.getCurrent(), () -> getUI().ifPresent(ui -> lookBeside(ui, actor, association)));
        part.addDetachListener(_ -> own.remove());
    }

    private void hearNews() {
        if (isAttached() && shown instanceof Screen screen) {
            screen.hearNews();
        }
    }

    /** Whoever may not see any more what the screen shows is asked at its door. */
    private void lookAgain(UI ui, Actor.Member actor, String association) {
        if (isAttached() && shown instanceof Screen screen) {
            try {
                screen.lookAgain();
            } catch (Refusal gone) {
                askAgain(ui, actor, association);
            }
        }
    }

    /** The person's place has changed: a screen that may not stay is opened anew, at its door; what frames it is told. */
    private void askAgain(UI ui, Actor.Member actor, String association) {
        if (isAttached() && shown instanceof Screen screen && !screen.mayStay()) {
            ui.getChildren().filter(Dialog.class::isInstance).toList().forEach(dialog -> dialog.removeFromParent());
            Toast.say(getTranslation("shell.place-changed"));
            ui.refreshCurrentRoute(isSomebodyElse(actor, association));
        }
        lookBeside(ui, actor, association);
    }

    /** Whoever was there twice is another member from now on: what frames the screen begins anew with it. */
    private boolean isSomebodyElse(Actor.Member actor, String association) {
        try {
            return !doorkeeper.actor(association).equals(actor);
        } catch (Refusal nobody) {
            return false;
        }
    }

    private void lookBeside(UI ui, Actor.Member actor, String association) {
        if (isAttached() && side.isOf(association)) {
            content(actor, association).ifPresent(content -> refresh(ui, content));
        }
    }

    /** Nothing for whoever is nobody here any more, or has signed out: what frames their screen goes with it. */
    private Optional<SideContent> content(Actor.Member actor, String association) {
        try {
            return Optional.of(sides.of(actor, association));
        } catch (Refusal nobody) {
            return Optional.empty();
        }
    }

    private void refresh(UI ui, SideContent content) {
        if (!side.shows(content)) {
            fill(content);
            at(ui.getInternals().getActiveViewLocation().getPath());
        }
    }

    private void at(String path) {
        side.at(path);
        bottom.at(path);
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
        shown = content;
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        place.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        at(event.getLocation().getPath());
        side.news(sides.news(side.reader()));
    }
}
