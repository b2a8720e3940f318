package org.preau.member;

import java.time.Instant;
import java.util.Optional;

/**
 * An invitation in the list of those who may revoke it. Its address is shown once, when it is made or renewed.
 *
 * @param mail where it was sent; empty for a link that is handed on
 */
public record InvitationCard(
        InvitationId id,
        Optional<String> mail,
        Role role,
        Person inviter,
        int usesLeft,
        Instant expiresAt,
        boolean revoked) {}
