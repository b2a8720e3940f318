package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.preau.member.Person;

/** The words of the interface for the values of the domain. */
final class Words {

    private Words() {}

    /** The word for a constant: {@code member.<enum>.<constant>}. */
    static String of(Component reader, Enum<?> value) {
        return reader.getTranslation("member." + small(value.getDeclaringClass().getSimpleName()) + "." + small(value.name()));
    }

    /** A name, or « ancien membre » when it was erased. */
    static String name(Component reader, Person person) {
        return person.name().isEmpty() ? reader.getTranslation("member.former") : person.name();
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
