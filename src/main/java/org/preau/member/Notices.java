package org.preau.member;

import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/**
 * What an association says of itself on public pages, as Markdown: « Mentions légales » and « Données personnelles ».
 * Each may be empty and has at most 20,000 characters.
 */
public record Notices(String legal, String privacy) {

    private static final int MAX = 20_000;

    public Notices {
        legal = legal.strip();
        privacy = privacy.strip();
        if (legal.length() > MAX || privacy.length() > MAX) {
            throw new Refusal(SharedReason.TEXT_LENGTH, MAX);
        }
    }
}
