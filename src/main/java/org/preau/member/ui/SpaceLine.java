package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.preau.member.SpaceCard;
import org.preau.shared.ui.Dot;

/** A space in the directory: name and purpose, and what one can do at its door. */
class SpaceLine extends ListItem {

    SpaceLine(SpaceCard space, String association) {
        addClassNames("row", "wrap", "person");
        var purpose = new Span(space.purpose());
        purpose.addClassName("tiny");
        var words = new Div(name(space, association), purpose);
        words.addClassNames("grow", "words");
        add(new Dot(space.colour()), words);
    }

    /** A link for those who may look in; else the bare name. */
    private static Component name(SpaceCard space, String association) {
        var name = new Span(space.name());
        name.addClassName("strong");
        if (space.level() == null) {
            return name;
        }
        var link = new Anchor("a/" + association + "/s/" + space.id(), name);
        link.setRouterIgnore(false);
        return link;
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
