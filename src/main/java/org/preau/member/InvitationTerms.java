package org.preau.member;

import java.time.Duration;
import java.util.Optional;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;

/**
 * What an invitation gives, and how long.
 *
 * @param role what the person may do in the association
 * @param space where they get a seat at once, if anywhere
 * @param uses how many people may use it: 1 to 500
 * @param lasts until it ends by itself: one hour to a year
 */
public record InvitationTerms(Role role, Optional<SpaceId> space, int uses, Duration lasts) {

    private static final int MOST = 500;
    private static final Duration LONGEST = Duration.ofDays(366);

    public InvitationTerms {
        if (uses < 1 || uses > MOST || lasts.compareTo(Duration.ofHours(1)) < 0 || lasts.compareTo(LONGEST) > 0) {
            throw new Refusal(MemberReason.INVITATION_TERMS, MOST);
        }
    }

    /** One person, for two weeks, as a member. */
    public static InvitationTerms usual() {
        return new InvitationTerms(Role.MEMBER, Optional.empty(), 1, Duration.ofDays(14));
    }

    InvitationTerms forOnePerson() {
        return new InvitationTerms(role, space, 1, lasts);
    }
}
