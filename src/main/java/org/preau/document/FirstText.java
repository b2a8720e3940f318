package org.preau.document;

import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/**
 * With what a document begins: at most 100,000 characters.
 *
 * @param markdown empty for a blank page
 */
public record FirstText(String markdown) {

    private static final int MAX = 100_000;

    public FirstText {
        if (markdown.length() > MAX) {
            throw new Refusal(SharedReason.TEXT_LENGTH, MAX);
        }
    }

    public static FirstText blank() {
        return new FirstText("");
    }
}
