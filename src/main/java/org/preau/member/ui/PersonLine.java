package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.preau.member.Person;
import org.preau.shared.ui.Badge;

/** Somebody in a list: badge, name, what is said of them, and what can be done. */
class PersonLine extends ListItem {

    private final Div words = new Div();

    PersonLine(Person person) {
        addClassNames("row", "wrap", "person");
        var name = new Span(Names.of(this, person));
        name.addClassName("strong");
        words.add(name);
        words.addClassNames("grow", "words");
        add(new Badge(person.initials(), person.colour()), words);
    }

    PersonLine saying(String word) {
        var said = new Span(word);
        said.addClassNames("pill", "said");
        add(said);
        return this;
    }

    /** A quieter word, under the name; an empty one takes no place. */
    PersonLine below(String word) {
        if (word.isBlank()) {
            return this;
        }
        var note = new Span(word);
        note.addClassName("tiny");
        return below(note);
    }

    PersonLine below(Component note) {
        words.add(note);
        return this;
    }

    PersonLine with(Component act) {
        add(act);
        return this;
    }
}
