package org.preau.board;

import org.jspecify.annotations.Nullable;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/**
 * Words of a thing to tick in the place of others.
 *
 * @param before those that their writer had before their eyes; null for whichever stand there
 */
public record Rewording(@Nullable String before, String text) {

    /** Whatever stands there by now. */
    public static Rewording to(String text) {
        return new Rewording(null, text);
    }

    /**
     * Refused where somebody else wrote others meanwhile, which the writer did not see.
     *
     * @param now the words that stand there
     */
    String over(String now) {
        if (before != null && !before.equals(now) && !text.strip().equals(now)) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        return text;
    }
}
