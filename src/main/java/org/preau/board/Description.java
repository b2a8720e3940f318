package org.preau.board;

import org.preau.shared.Markdown;
import org.preau.shared.Refusal;

/** What a card is about, in Markdown: no longer than any text, possibly empty. */
public record Description(String value) {

    public Description {
        value = value.strip();
        if (value.length() > Markdown.LONGEST) {
            throw new Refusal(BoardReason.DESCRIPTION_LENGTH, Markdown.LONGEST);
        }
    }
}
