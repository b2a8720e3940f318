package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The things of one kind that a space has: a head with what one can do, and below it what the feature lists. While there is none,
 * what they would be is said in their place, with the way on.
 */
public class ListPage extends Div {

    private final Div head = new Div();
    private final Div none = new Div();

    @Nullable
    private Component main;

    /** @param key of what the things are called */
    public ListPage(String key) {
        var name = new H2(getTranslation(key));
        name.addClassName("grow");
        head.add(name);
        head.addClassNames("row", "wrap");
        none.addClassNames("panel", "empty", "none");
        none.setVisible(false);
        addClassName("page");
        add(head, none);
    }

    /** A lesser act, in the head. */
    public void offer(Component act) {
        head.add(act);
    }

    /** The act the page is for: at the end of its head, or below what is said while there is none. */
    public void lead(Component act) {
        main = act;
        head.add(act);
    }

    /** What is said while there is none; an act besides is a way on that the head does not have. */
    public void whenNone(String says, Component... ways) {
        none.add(new Paragraph(says));
        none.add(ways);
    }

    /** Shows whether there is any. */
    public void invite(boolean nothing) {
        none.setVisible(nothing);
        var place = nothing ? none : head;
        if (main != null && !main.getParent().equals(Optional.of(place))) {
            place.add(main);
        }
    }
}
