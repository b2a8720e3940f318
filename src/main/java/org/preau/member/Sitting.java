package org.preau.member;

import java.util.Optional;

/**
 * Somebody's seat, as the list of a space shows it.
 *
 * @param group the name of the group that brought them in, if it was one
 */
public record Sitting(Person person, Level level, Optional<String> group) {}
