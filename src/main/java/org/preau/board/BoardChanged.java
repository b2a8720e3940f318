package org.preau.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
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
        @JsonInclude(Include.NON_EMPTY) List<LaneSize> sizes,
        @JsonInclude(Include.NON_EMPTY) List<LabelFace> labels,
        @JsonInclude(Include.NON_EMPTY) List<Person> people,
        @JsonInclude(Include.NON_EMPTY) List<UUID> gone) {}
