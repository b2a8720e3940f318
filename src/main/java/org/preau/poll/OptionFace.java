package org.preau.poll;

import org.preau.agenda.When;

/**
 * One date as a screen shows it.
 *
 * @param number its place in a row of answers
 */
public record OptionFace(OptionId id, int number, When when) {}
