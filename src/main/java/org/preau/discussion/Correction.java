package org.preau.discussion;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Markdown;
import org.preau.shared.Refusal;

/**
 * Other words for a message, by its author, who may have it open at two places.
 *
 * @param seen when it was last edited before the eyes of the writer: {@link #NEVER}, or null for whatever stands there
 */
public record Correction(Markdown text, @Nullable Instant seen) {

    /** Of a message that nobody edited. */
    public static final Instant NEVER = Instant.EPOCH;

    /** Whatever stands there by now. */
    public static Correction to(Markdown text) {
        return new Correction(text, null);
    }

    /** The same once names that were written by hand are mentions, as they are kept. */
    Correction named(UnaryOperator<Markdown> naming) {
        return new Correction(naming.apply(text), seen);
    }

    /**
     * Refused where other words were written meanwhile, which the writer did not see, and sees now.
     *
     * @param now the words that stand there
     * @param edited when they were written, or null
     * @param inWords tells them to the writer
     */
    Markdown over(String now, @Nullable Instant edited, UnaryOperator<String> inWords) {
        var last = edited == null ? NEVER : edited.truncatedTo(ChronoUnit.MICROS);
        if (seen != null
                && !seen.truncatedTo(ChronoUnit.MICROS).equals(last)
                && !text.value().equals(now)) {
            throw new Refusal(DiscussionReason.EDITED_ELSEWHERE, inWords.apply(now));
        }
        return text;
    }
}
