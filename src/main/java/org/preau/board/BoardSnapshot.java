package org.preau.board;

import java.util.List;
import org.preau.member.Person;

/** All that a board shows, archived things left out: what a screen needs, no more. */
public record BoardSnapshot(
        BoardLine board,
        List<LaneFace> lanes,
        List<CardFace> cards,
        List<LabelFace> labels,
        List<Person> people,
        boolean mayEdit) {}
