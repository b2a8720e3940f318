package org.preau.member;

import java.util.List;

/** A group as it is listed, with its people by name. */
public record GroupCard(GroupId id, String name, List<Companion> people) {

    /** Somebody of the group, and how they belong to it. */
    public record Companion(Person person, Mandate mandate) {}
}
