package org.preau.board;

import org.preau.shared.Refusal;

/** What a card is about, in Markdown: at most 20,000 characters, possibly empty. */
public record Description(String value) {

    private static final int MAX = 20_000;

    public Description {
        value = value.strip();
        if (value.length() > MAX) {
            throw new Refusal(BoardReason.DESCRIPTION_LENGTH, MAX);
        }
    }
}
