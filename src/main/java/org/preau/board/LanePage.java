package org.preau.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.member.Person;

/**
 * The cards of a lane that follow those a screen shows.
 *
 * @param edge where the screen then ends, null when it shows all
 * @param people whoever is on these cards
 */
public record LanePage(LaneSize size, @Nullable LaneEdge edge, List<CardFace> cards, List<Person> people) {}
