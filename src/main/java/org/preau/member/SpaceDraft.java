package org.preau.member;

import org.preau.shared.Refusal;
import org.preau.shared.Title;

/** What a person says of a space when creating or changing it; the purpose has at most 500 characters. */
public record SpaceDraft(Title name, String purpose, Colour colour, Openness openness) {

    private static final int MAX = 500;

    public SpaceDraft {
        purpose = purpose.strip();
        if (purpose.length() > MAX) {
            throw new Refusal(MemberReason.PURPOSE_LENGTH, MAX);
        }
    }
}
