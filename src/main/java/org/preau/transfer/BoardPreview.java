package org.preau.transfer;

import java.util.List;
import org.preau.board.Neighbours;
import org.preau.member.Person;

/**
 * What an import would take, shown before anything changes.
 *
 * @param title of the board
 * @param holds what the file holds, and what would be left out
 * @param recognised people of the board, unknown here until now, whose name is a member's
 * @param others how many people of the board are unknown here besides: they would be written down by name
 * @param neighbours what stands in the space already, this very board perhaps
 */
public record BoardPreview(
        String title, ImportReport holds, List<Recognised> recognised, int others, Neighbours neighbours) {

    /**
     * Somebody on the board who seems to be a member.
     *
     * @param name as the file writes it
     */
    public record Recognised(String name, Person member) {}
}
