package org.preau.member;

import java.util.List;
import java.util.Optional;
import org.preau.shared.MemberId;

/** A group as it is listed, with its people by name. */
public record GroupCard(GroupId id, String name, List<Companion> people) {

    /** Somebody as they belong to it, or belonged last. */
    public Optional<Companion> companion(MemberId member) {
        return people.stream()
                .filter(companion -> companion.person().id().equals(member))
                .findFirst();
    }

    /** Somebody of the group, and how they belong to it. */
    public record Companion(Person person, Mandate mandate) {}
}
