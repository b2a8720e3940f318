package org.preau.member;

import org.preau.shared.RandomToken;
import org.preau.shared.Sha256;

/** What an invitation's address holds: a {@link RandomToken}. */
public record InvitationToken(String value) {

    /** A text of another shape is refused as an invitation that does not exist. */
    public InvitationToken {
        value = RandomToken.shaped(value);
    }

    static InvitationToken fresh() {
        return new InvitationToken(RandomToken.fresh());
    }

    byte[] hash() {
        return Sha256.of(value);
    }

    /** The page that the invitation opens, below the address of this instance. */
    public String path() {
        return "/p/invitation/" + value;
    }

    /** Never the value: it would stand in a log. */
    @Override
    public String toString() {
        return "InvitationToken";
    }
}
