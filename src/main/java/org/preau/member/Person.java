package org.preau.member;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.preau.shared.MemberId;

/**
 * A member as others see them: no address, no phone.
 *
 * @param colour {@code #rrggbb}, behind the initials
 * @param gone whether they left the association: their words stay; no browser is told
 */
public record Person(
        MemberId id,
        String name,
        String initials,
        String colour,
        @JsonIgnore boolean gone) {

    private static final String GREY = "#5F6672";

    /** Somebody who has no place in the association, and gave a name. */
    public static Person guest(String name) {
        return new Person(new MemberId(new UUID(0, 0)), name, new PersonName(name).initials(), GREY, false);
    }

    /** The first word of the name, as people call each other. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }
}
