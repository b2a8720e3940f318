package org.preau.board;

import java.util.List;
import org.preau.member.Person;

/**
 * Cards that somebody looked for, of those that stand beyond the first ones of their lanes.
 *
 * @param people whoever is on these cards
 * @param more whether still others would answer
 */
public record CardsFound(List<CardFace> cards, List<Person> people, boolean more) {}
