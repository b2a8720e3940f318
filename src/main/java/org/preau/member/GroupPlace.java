package org.preau.member;

/** A place given to a whole group in a space. */
public record GroupPlace(GroupId group, String name, Level level) {}
