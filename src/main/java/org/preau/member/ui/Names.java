package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import org.preau.member.Person;

/** How people are called on screens. */
public final class Names {

    private Names() {}

    /** The name, or « Ancien membre » when it was erased. */
    public static String of(Component reader, Person person) {
        return person.name().isEmpty() ? reader.getTranslation("member.former") : person.name();
    }
}
