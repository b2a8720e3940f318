package org.preau.board;

import org.preau.shared.Rank;

/** A thing to tick that was struck off its card, as it was: what it takes to bring it back to its place. */
public record StruckItem(CardId card, CheckItemId id, ChecklistId checklist, Words words, Rank rank) {

    /** What it said. */
    public record Words(String text, boolean done) {}
}
