package org.preau.board;

import java.util.List;
import org.preau.member.Person;

/**
 * What a board shows, archived things left out: what a screen needs, no more.
 *
 * @param cards the first of each lane
 * @param edges where the lanes go on that have more
 */
public record BoardSnapshot(
        BoardLine board,
        List<LaneFace> lanes,
        List<CardFace> cards,
        List<LaneSize> sizes,
        List<LaneEdge> edges,
        List<LabelFace> labels,
        List<Person> people) {}
