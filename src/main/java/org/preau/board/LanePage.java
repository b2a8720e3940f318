package org.preau.board;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.member.Person;

/**
 * The cards of a lane that follow those a screen shows.
 *
 * @param from where the screen ended that asked: one that ends elsewhere by now passes the page over
 * @param edge where the screen then ends, null when it shows all
 * @param people whoever is on these cards
 */
public record LanePage(
        String from, LaneSize size, @Nullable LaneEdge edge, List<CardFace> cards, List<Person> people) {}
