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

    /** So many letters of what stands there are told. */
    private static final int SHOWN = 300;

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
     */
    Markdown over(String now, @Nullable Instant edited) {
        var last = edited == null ? NEVER : edited.truncatedTo(ChronoUnit.MICROS);
        if (seen != null && !seen.truncatedTo(ChronoUnit.MICROS).equals(last) && !text.value().equals(now)) {
            throw new Refusal(DiscussionReason.EDITED_ELSEWHERE, beginningOf(now));
        }
        return text;
    }

    private static String beginningOf(String words) {
        return words.codePointCount(0, words.length()) <= SHOWN ? words : words.substring(0, words.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
