package org.preau.board;

import java.util.List;
import org.preau.member.Person;

/**
 * Cards that a screen shows beside the first of their lanes.
 *
 * @param people whoever is on these cards
 */
public record CardsBeside(List<CardFace> cards, List<Person> people) {}
