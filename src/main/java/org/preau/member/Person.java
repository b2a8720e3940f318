package org.preau.member;

import org.preau.shared.MemberId;

/**
 * A member as others see them: no address, no phone.
 *
 * @param colour {@code #rrggbb}, behind the initials
 * @param gone whether they left the association: their words stay
 */
public record Person(MemberId id, String name, String initials, String colour, boolean gone) {

    /** The first word of the name, as people call each other. */
    public String firstName() {
        return name.split(" ", 2)[0];
    }
}
