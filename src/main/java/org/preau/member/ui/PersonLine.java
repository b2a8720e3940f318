package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.preau.member.Person;
import org.preau.shared.ui.Badge;

/** Somebody in a list: badge, name, what is said of them, and what can be done. What it says may be said anew. */
class PersonLine extends ListItem {

    private final Badge badge;
    private final Span name = new Span();
    private final Span note = new Span();
    private final Div words = new Div(name, note);

    PersonLine(Person person) {
        addClassNames("row", "wrap", "person");
        badge = new Badge(person.initials(), person.colour());
        name.addClassName("strong");
        note.addClassName("tiny");
        words.addClassNames("grow", "words");
        add(badge, words);
        show(person);
        below("");
    }

    final void show(Person person) {
        badge.show(person.initials(), person.colour());
        name.setText(Names.of(this, person));
    }

    /** A quieter word, under the name; an empty one takes no place. */
    final void below(String word) {
        note.setText(word);
        note.setVisible(!word.isBlank());
    }

    PersonLine below(Component part) {
        words.add(part);
        return this;
    }

    PersonLine with(Component act) {
        add(act);
        return this;
    }
}
