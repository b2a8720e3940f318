package org.preau.board;

import java.util.List;
import java.util.UUID;
import org.preau.member.Person;

/**
 * What changed on a board, as {@code <preau-board>} applies it: faces replace those of the same id.
 *
 * @param rev the revision that the screen reaches by it
 * @param cards whether a screen shows them or not
 * @param sizes of the lanes that may have more or fewer cards
 * @param gone what the board no longer shows: archived, or out of sight with its lane
 */
public record BoardChanged(
        long rev,
        List<LaneFace> lanes,
        List<CardFace> cards,
        List<LaneSize> sizes,
        List<LabelFace> labels,
        List<Person> people,
        List<UUID> gone) {}
