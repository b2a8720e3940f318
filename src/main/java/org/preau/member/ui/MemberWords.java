package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** The words of the interface for the values of the domain. */
final class MemberWords {

    private MemberWords() {}

    /** The word for a constant: {@code member.<enum>.<constant>}. */
    static String of(Component reader, Enum<?> value, Object... values) {
        return reader.getTranslation("member." + small(value.getDeclaringClass().getSimpleName()) + "." + small(value.name()), values);
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
