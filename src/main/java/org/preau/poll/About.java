package org.preau.poll;

import org.preau.shared.Refusal;

/** What a poll is about, in a few lines: at most 2,000 characters, may be empty. */
public record About(String value) {

    private static final int MAX = 2_000;

    public About {
        value = value.strip();
        if (value.length() > MAX) {
            throw new Refusal(PollReason.ABOUT_LENGTH, MAX);
        }
    }
}
