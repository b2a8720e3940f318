package org.preau.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A screen of an association. It opens anew at each visit of its address, for the member who visits;
 * a refusal while opening shows the page of refusals instead.
 */
public abstract class Screen extends Main implements BeforeEnterObserver, HasDynamicTitle {

    @Nullable
    private BeforeEnterEvent entering;

    private Doorkeeper doorkeeper;
    private Actor.Member actor;
    private String association = "";
    private String title = "";

    @SuppressWarnings("NullAway.Init")
    protected Screen() {
        addClassName("main");
        setId("main");
    }

    @Autowired
    @SuppressWarnings("NullAway.Init")
    void keptBy(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    /** Shows what the address names. */
    protected abstract void open(RouteParameters route);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        var route = event.getRouteParameters();
        if (isAttached() && route.get("association").equals(Optional.of(association)) && turnsTo(route)) {
            return;
        }
        Toast.leave(event.getUI());
        association = route.get("association").orElseThrow();
        actor = doorkeeper.actor(association);
        removeAll();
        entering = event;
        open(route);
        entering = null;
    }

    /** While it opens: what the address names is shown by another screen of the same association, which opens instead. */
    protected final void lead(String path) {
        Objects.requireNonNull(entering).forwardTo("a/" + association + "/" + path);
    }

    /** For a screen with several addresses: goes from the one it shows to another without being drawn anew, when it can. */
    protected boolean turnsTo(RouteParameters route) {
        return false;
    }

    /** Whether it may go on as it stands: asked when the visitor's place has changed. If not, it is to be opened anew. */
    public final boolean mayStay() {
        try {
            return doorkeeper.actor(association).equals(actor) && staysOpen();
        } catch (Refusal gone) {
            return false;
        }
    }

    /** For a screen behind a further door: whether that still lets the visitor see and do the same. */
    protected boolean staysOpen() {
        return true;
    }

    /**
     * Something changed in the association's people, groups or spaces: a screen that shows any of it reads it again and shows it
     * as it is now, without touching what its visitor does meanwhile. What belongs to one feature is told by that feature.
     *
     * @throws Refusal when the visitor may not see it any more
     */
    public void lookAgain() {}

    /** There is something new in a space of the reader's that is not before their eyes: a screen that tells where looks again. */
    public void hearNews() {}

    /** Who visits. */
    protected final Actor.Member actor() {
        return actor;
    }

    /** The association's name in addresses. */
    protected final String association() {
        return association;
    }

    protected final void title(String title) {
        this.title = title;
    }

    protected final String title() {
        return title;
    }

    /** Another title for what is shown already. */
    protected final void retitle(String title) {
        title(title);
        UI.getCurrent().getPage().setTitle(getPageTitle());
    }

    /** The visitor's own act opened a space to them, or closed one: said before the screen that follows is shown. */
    protected final void placeChanged() {
        PlaceChanged.tell(UI.getCurrent());
    }

    /** Goes to another screen of the same association; the path begins after its name. */
    protected final void go(String path) {
        UI.getCurrent().navigate("a/" + association + (path.isEmpty() ? "" : "/" + path));
    }

    @Override
    public String getPageTitle() {
        return title + " · Préau";
    }
}
