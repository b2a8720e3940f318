package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.preau.member.Level;
import org.preau.member.Openness;
import org.preau.member.SeatAnswer;
import org.preau.member.SpaceCard;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Dot;

/** A space in the directory: name and purpose, and what one can do at its door. */
class SpaceLine extends ListItem {

    private final Dot dot;
    private final Span name = new Span();
    private final Span purpose = new Span();

    SpaceLine(SpaceCard space, String association) {
        addClassNames("row", "wrap", "person", "doorway");
        dot = new Dot(space.colour());
        purpose.addClassName("tiny");
        var words = new Div(way(space, association), purpose);
        words.addClassNames("grow", "words");
        add(dot, words);
    }

    /**
     * How a space stands to the reader: one that stands otherwise is another line.
     *
     * @param asked what they heard who asked at its door; null for who did not
     */
    record Door(
            SpaceId space,
            Openness openness,
            boolean archived,
            @Nullable Level level,
            @Nullable SeatAnswer asked) {

        Door(SpaceCard space, @Nullable SeatAnswer asked) {
            this(space.id(), space.openness(), space.archived(), space.level(), asked);
        }
    }

    /** A link for those who may look in; else the bare name. */
    private Component way(SpaceCard space, String association) {
        if (space.level() == null) {
            return name;
        }
        var link = new Anchor("a/" + association + "/s/" + space.id(), name);
        link.setRouterIgnore(false);
        return link;
    }

    /** @param news whether there is something new: it is bold then */
    void show(SpaceCard space, boolean news) {
        name.setClassName("strong", news);
        dot.show(space.colour());
        name.setText(space.name());
        purpose.setText(space.purpose());
    }

    SpaceLine saying(String key) {
        var said = new Span(getTranslation(key));
        said.addClassName("pill");
        add(said);
        return this;
    }

    SpaceLine with(Component act) {
        add(act);
        return this;
    }
}
