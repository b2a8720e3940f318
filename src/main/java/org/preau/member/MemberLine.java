package org.preau.member;

/** A member in the list of the association. */
public record MemberLine(Person person, Role role, Status status, boolean account) {}
