package org.preau.poll;

import org.preau.shared.RandomToken;
import org.preau.shared.Sha256;

/** What the address of a link holds: a {@link RandomToken}. */
public record PollToken(String value) {

    /** A text of another shape is refused as a link that does not exist. */
    public PollToken {
        value = RandomToken.shaped(value);
    }

    /** The address that was typed, or a new one when it has another shape. */
    public static PollToken orFresh(String typed) {
        return RandomToken.isShaped(typed) ? new PollToken(typed) : fresh();
    }

    public static PollToken fresh() {
        return new PollToken(RandomToken.fresh());
    }

    byte[] hash() {
        return Sha256.of(value);
    }

    /** The page that the link opens, below the address of this instance. */
    public String path() {
        return "/p/poll/" + value;
    }

    /** Never the value: it would stand in a log. */
    @Override
    public String toString() {
        return "PollToken";
    }
}
