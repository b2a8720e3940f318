package org.preau.shared;

import org.jspecify.annotations.Nullable;

/**
 * A title in the place of another one.
 *
 * @param before the one that its writer had before their eyes; null for whichever stands there
 */
public record Renaming(@Nullable String before, Title title) {

    /** Whatever it is called by now. */
    public static Renaming to(Title title) {
        return new Renaming(null, title);
    }

    /**
     * Refused where somebody else wrote another title meanwhile, which the writer did not see.
     *
     * @param now the title that stands there
     */
    public Title over(String now) {
        if (before != null && !before.equals(now) && !title.value().equals(now)) {
            throw new Refusal(SharedReason.MOVED_ON);
        }
        return title;
    }
}
