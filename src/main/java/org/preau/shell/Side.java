package org.preau.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.preau.live.Change;
import org.preau.live.Gathering;
import org.preau.live.Live;
import org.preau.live.Watch;
import org.preau.member.SpaceCard;
import org.preau.member.ui.MemberNavigation;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.Refs;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Dot;
import org.preau.shared.ui.Icon;

/** The list beside every screen: the association, where one is, the spaces (bold when there is news), oneself. */
class Side extends Nav {

    private final SideContent content;
    private final Map<SpaceId, Anchor> spaces = new HashMap<>();
    private final Map<String, Anchor> links = new HashMap<>();
    private final News news;
    private final Gathering doubts;

    /**
     * What is new for the reader.
     *
     * @param came run when there is something new in a space that they do not look at
     * @param now the spaces where there is
     */
    record News(Runnable came, Supplier<Set<SpaceId>> now) {}

    Side(SideContent content, Live live, Refs refs, News news) {
        this.content = content;
        this.news = news;
        this.doubts = new Gathering(this, live, this::ask);
        addClassName("side");
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        add(new Switcher(content));
        add(link("", Icon.HOUSE, "shell.today"));
        add(new Finder(content, refs));
        if (content.seesMembers()) {
            add(link(MemberNavigation.members(), Icon.USERS, "shell.members"));
        }
        add(caption());
        content.spaces().forEach(space -> add(space(space, live)));
        add(new Foot(content));
    }

    /** Whether it shows this already. */
    boolean shows(SideContent other) {
        return content.equals(other);
    }

    Actor.Member reader() {
        return content.actor();
    }

    boolean isOf(String association) {
        return content.association().slug().equals(association);
    }

    private Anchor link(String path, Icon icon, String key) {
        var name = new Span(getTranslation(key));
        name.addClassNames("grow", "trunc");
        return remember(path, new Anchor(address(path), icon.create(), name));
    }

    private Div caption() {
        var caption = new Div(new Span(getTranslation("shell.my-spaces")), more());
        caption.addClassName("cap");
        return caption;
    }

    private Anchor more() {
        var more = new Anchor(address("spaces"), Icon.PLUS.create());
        more.setRouterIgnore(false);
        more.getElement().setAttribute("aria-label", getTranslation("shell.all-spaces"));
        return more;
    }

    private Anchor space(SpaceCard space, Live live) {
        var name = new Span(space.name());
        name.addClassNames("grow", "trunc");
        var link = remember("s/" + space.id(), new Anchor(address("s/" + space.id()), new Dot(space.colour()), name));
        link.setClassName("unread", content.withNews().contains(space.id()));
        spaces.put(space.id(), link);
        Watch.over(link, live, Ref.to(Ref.Kind.SPACE, space.id()), changes -> embolden(space.id(), changes));
        return link;
    }

    private Anchor remember(String path, Anchor link) {
        link.addClassName("nav");
        link.setRouterIgnore(false);
        links.put(address(path), link);
        return link;
    }

    private String address(String path) {
        return "a/" + content.association().slug() + (path.isEmpty() ? "" : "/" + path);
    }

    /** What oneself says is no news. */
    private void embolden(SpaceId space, List<Change> changes) {
        var link = spaces.get(space);
        if (link == null || link.hasClassName("on")) {
            return;
        }
        if (!link.hasClassName("unread") && changes.stream().anyMatch(this::isNews)) {
            embolden(link, true);
        } else if (changes.stream()
                .anyMatch(change -> change.content().path("doubt").asBoolean(false))) {
            doubts.soon();
        }
    }

    private void embolden(Anchor link, boolean bold) {
        if (link.hasClassName("unread") != bold) {
            link.setClassName("unread", bold);
            news.came().run();
        }
    }

    /** What is said about a thing is news to those who took part, and what went into the bin is news no more. */
    private void ask() {
        var now = news.now().get();
        spaces.forEach((space, link) -> embolden(link, now.contains(space) && !link.hasClassName("on")));
    }

    private boolean isNews(Change change) {
        return change.content().path("news").asBoolean(false)
                && change.content()
                        .path("threads")
                        .valueStream()
                        .anyMatch(line -> !line.path("author")
                                .path("id")
                                .asString("")
                                .equals(content.me().id().toString()));
    }

    /** What is new since one looked elsewhere: the space that one is in shows it itself. */
    void news(Set<SpaceId> withNews) {
        spaces.forEach(
                (space, link) -> link.setClassName("unread", withNews.contains(space) && !link.hasClassName("on")));
    }

    /** Marks where one is. */
    void at(String path) {
        links.forEach((address, link) -> {
            var here = path.equals(address) || (path.startsWith(address + "/") && !address.equals(address("")));
            link.setClassName("on", here);
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
