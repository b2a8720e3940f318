package org.preau.today;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.preau.discussion.ThreadLine;
import org.preau.member.SpaceCard;
import org.preau.member.ui.MemberNavigation;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Dot;

/** What was said since one looked last; to who sits nowhere yet, where to begin. */
class NewsPart extends Section {

    private final Map<SpaceId, SpaceCard> spaces;
    private final String home;

    NewsPart(List<ThreadLine> lines, Map<SpaceId, SpaceCard> spaces, String home) {
        this.spaces = spaces;
        this.home = home;
        add(new H2(getTranslation("today.news")));
        if (!lines.isEmpty()) {
            add(list(lines));
        } else {
            add(spaces.isEmpty() ? beginning() : calm());
        }
    }

    private UnorderedList list(List<ThreadLine> lines) {
        var list = new UnorderedList(lines.stream().map(line -> new ListItem(link(line))).toArray(ListItem[]::new));
        list.addClassNames("panel", "catch");
        return list;
    }

    private Component calm() {
        var calm = new Paragraph(getTranslation("today.no-news"));
        calm.addClassName("muted");
        return calm;
    }

    private Component beginning() {
        var way = new Anchor(home + "/" + MemberNavigation.spaces(), getTranslation("today.see-spaces"));
        way.setRouterIgnore(false);
        way.addClassName("link");
        return new Div(new Paragraph(getTranslation("today.begin")), way);
    }

    private Anchor link(ThreadLine line) {
        var space = spaces.get(line.space());
        var title = new Span(line.title());
        title.addClassName("strong");
        var words = new Paragraph((line.author() == null ? "" : line.author().firstName() + " : ") + line.excerpt());
        words.addClassNames("muted", "trunc");
        var text = new Div(title, words);
        text.addClassName("grow");
        var where = new Span(space == null ? "" : space.name());
        where.addClassName("tiny");
        var link = new Anchor("%s/s/%s/t/%s".formatted(home, line.space(), line.id()), text, where);
        link.setRouterIgnore(false);
        if (space != null) {
            link.addComponentAsFirst(new Dot(space.colour()));
        }
        return link;
    }
}
