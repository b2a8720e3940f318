package org.preau.board.ui;

import org.preau.board.BoardId;
import org.preau.board.CardId;
import org.preau.shared.SpaceId;

/**
 * Where a board opens, and each card of it above it.
 *
 * @param association its name in addresses
 */
record BoardAddress(String association, SpaceId space, BoardId board) {

    /** Below the association's. */
    String path() {
        return "s/%s/board/%s".formatted(space, board);
    }

    String whole() {
        return "/a/%s/%s".formatted(association, path());
    }

    String of(CardId card) {
        return whole() + "/card/" + card;
    }
}
