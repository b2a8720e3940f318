package org.preau.poll;

import java.util.Set;
import org.preau.shared.MemberId;

/**
 * How the members in a poll are reached by whoever keeps it; each set holds members of the association but the last.
 *
 * @param withoutAccount who does not sign in: by a link, or by phone
 * @param withoutSeat who signs in and has no seat in the space: the poll waits for them nowhere, and they are reached by a link
 * @param withoutMail whom no mail reaches: a link is handed to them
 * @param gone who has left the association since: none of their links opens anything
 */
public record Reach(
        Set<MemberId> withoutAccount, Set<MemberId> withoutSeat, Set<MemberId> withoutMail, Set<MemberId> gone) {

    /** Whether they find the poll, and what becomes of it, in the house. */
    public boolean inTheHouse(ParticipantFace face) {
        return face.member() != null
                && !face.isOneOf(withoutAccount)
                && !face.isOneOf(withoutSeat)
                && !face.isOneOf(gone);
    }
}
