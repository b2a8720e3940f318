package org.preau.member;

import java.util.Map;
import org.preau.shared.MemberId;

/** Some people, asked for together. Somebody who was erased is still somebody: without name, as a former member. */
public record Named(Map<MemberId, Person> people) {

    private static final String FADED = "#64748b";

    public Person of(MemberId id) {
        return people.getOrDefault(id, new Person(id, "", "–", FADED, true));
    }
}
