package org.preau.board;

import java.util.List;
import java.util.UUID;
import org.preau.member.Person;

/**
 * What changed on a board, as {@code <preau-board>} applies it: faces replace those of the same id.
 *
 * @param rev the revision that the screen reaches by it
 * @param gone what the board no longer shows: archived, or out of sight with its lane
 */
public record BoardChanged(
        long rev,
        List<LaneFace> lanes,
        List<CardFace> cards,
        List<LabelFace> labels,
        List<Person> people,
        List<UUID> gone) {}
