package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.preau.member.Office;

/** The words of the interface for the values of the domain. */
final class MemberWords {

    private MemberWords() {}

    /** The word for a constant: {@code member.<enum>.<constant>}. */
    static String of(Component reader, Enum<?> value, Object... values) {
        return reader.getTranslation(
                "member." + small(value.getDeclaringClass().getSimpleName()) + "." + small(value.name()), values);
    }

    /** One of those that every association has in the reader's language, any other in its own words. */
    static String of(Component reader, Office office) {
        return office.isUsual() ? reader.getTranslation("member.office." + small(office.value())) : office.value();
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
