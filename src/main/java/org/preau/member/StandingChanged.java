package org.preau.member;

import org.preau.shared.MemberId;
import org.preau.shared.Ref;

/** What a member may see in the association as a whole is no longer the same: a new role, or they are gone. Heard after commit. */
public record StandingChanged(MemberId member) {

    /** The live topic by which the screens of a member look again at what they may see. */
    public static Ref topicOf(MemberId member) {
        return Ref.to(Ref.Kind.MEMBER, member);
    }
}
