package org.preau.member.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import java.util.Comparator;
import java.util.List;
import org.preau.member.Level;
import org.preau.member.Seating;
import org.preau.member.SpaceCard;
import org.preau.member.Spaces;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Current;
import org.preau.shared.ui.Dot;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Screen;
import org.preau.shared.ui.SpaceTab;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen inside a space: its head with the space's name and tools, then what the feature shows. */
public abstract class SpaceScreen extends Screen {

    private Spaces spaces;
    private Seating seating;
    private List<SpaceTab> tabs;
    private SpaceCard space;
    private Dot dot;
    private H1 name;

    @SuppressWarnings("NullAway.Init")
    protected SpaceScreen() {}

    @Autowired
    @SuppressWarnings("NullAway.Init")
    void standIn(Spaces spaces, Seating seating, List<SpaceTab> tabs) {
        this.spaces = spaces;
        this.seating = seating;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(SpaceTab::place)).toList();
    }

    /** The tool this screen belongs to: its tab is the current one. */
    protected abstract String tab();

    /** Shows what the address names, below the head. */
    protected abstract void show(RouteParameters route);

    @Override
    protected final void open(RouteParameters route) {
        space = spaces.show(actor(), SpaceId.of(route.get("space").orElse("")));
        title(getTranslation(tab()) + " · " + space.name());
        add(head());
        show(route);
    }

    /** Another level there, or the archive, opens the screen anew; another name or colour is shown. */
    @Override
    protected final boolean staysOpen() {
        var now = spaces.show(actor(), space.id());
        var stands = now.level() == space.level() && now.archived() == space.archived();
        if (stands) {
            describe(now);
        }
        return stands;
    }

    /** Every title ends with the name of the space. */
    private void describe(SpaceCard now) {
        var before = space.name();
        space = now;
        dot.show(now.colour());
        name.setText(now.name());
        if (!now.name().equals(before)) {
            retitle(title().substring(0, title().length() - before.length()) + now.name());
        }
    }

    protected final SpaceCard space() {
        return space;
    }

    /**
     * The way from one thing to the list of all.
     *
     * @param tool of the space, such as {@code polls}
     */
    protected final Anchor back(String tool, String key) {
        var back = new Anchor(
                "a/%s/s/%s/%s".formatted(association(), space.id(), tool),
                Icon.ARROW_LEFT.create(),
                new Span(getTranslation(key)));
        back.addClassNames("row", "muted", "back");
        back.setRouterIgnore(false);
        return back;
    }

    private Header head() {
        dot = new Dot(space.colour());
        name = new H1(space.name());
        name.addClassNames("grow", "trunc");
        var row = new Div(toTools(), dot, name);
        row.addClassName("row");
        if (space.joinable()) {
            row.add(Act.primary(getTranslation("member.space.join"), Icon.PLUS, this::join));
        }
        if (space.level() == Level.LEAD || space.archived() && spaces.mayKeep(actor(), space.id())) {
            row.add(settings());
        }
        var head = new Header(row);
        if (space.archived()) {
            head.add(archived());
        }
        head.add(tools());
        head.addClassNames("top", isEntrance() ? "entrance" : "within");
        return head;
    }

    /** On a phone the first tool is where the others are found too; from each of those a way leads back there. */
    private boolean isEntrance() {
        return tabs.getFirst().key().equals(tab());
    }

    private Anchor toTools() {
        var way = new Anchor("a/" + association() + "/" + tabs.getFirst().path(space.id()), Icon.ARROW_LEFT.create());
        way.addClassNames("icon-way", "to-tools");
        way.setRouterIgnore(false);
        way.setAriaLabel(getTranslation("member.space.tools"));
        return way;
    }

    private Anchor settings() {
        var way = new Anchor("a/" + association() + "/s/" + space.id() + "/settings", Icon.SETTINGS.create());
        way.addClassName("icon-way");
        way.setRouterIgnore(false);
        way.setAriaLabel(getTranslation("member.space.settings"));
        way.setTitle(getTranslation("member.space.settings"));
        return way;
    }

    private Paragraph archived() {
        var sentence = new Paragraph(getTranslation("member.space.archived-sentence"));
        sentence.addClassName("tiny");
        return sentence;
    }

    private void join() {
        seating.join(actor(), space.id());
        placeChanged();
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private Nav tools() {
        var nav = new Nav();
        nav.addClassName("tabs");
        nav.getElement().setAttribute("aria-label", getTranslation("member.space.tools"));
        tabs.stream().map(this::tool).forEach(nav::add);
        return nav;
    }

    private Anchor tool(SpaceTab tab) {
        var link = new Anchor(
                "a/" + association() + "/" + tab.path(space.id()),
                tab.icon().create(),
                new Span(getTranslation(tab.key())));
        link.addClassName("tab");
        link.setRouterIgnore(false);
        if (tab.key().equals(tab())) {
            Current.page(link);
        }
        return link;
    }
}
