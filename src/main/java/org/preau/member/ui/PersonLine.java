package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.preau.member.Person;
import org.preau.shared.ui.Badge;

/** Somebody in a list: badge, name, what is said of them, and what can be done. */
class PersonLine extends ListItem {

    private final Span name;

    PersonLine(Person person) {
        addClassNames("row", "person");
        name = new Span(Words.name(this, person));
        name.addClassNames("grow", "trunc", "strong");
        add(new Badge(person.initials(), person.colour()), name);
    }

    PersonLine saying(String words) {
        var said = new Span(words);
        said.addClassNames("pill", "said");
        add(said);
        return this;
    }

    /** A quieter word, below the pill in weight. */
    PersonLine noting(String words) {
        var note = new Span(words);
        note.addClassName("tiny");
        add(note);
        return this;
    }

    PersonLine with(Component act) {
        add(act);
        return this;
    }
}
