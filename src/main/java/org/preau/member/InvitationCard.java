package org.preau.member;

import java.time.Instant;
import java.util.Optional;

/**
 * An invitation in the list of those who may revoke it. Its address is shown once, when it is made or renewed.
 *
 * @param mail where it was sent; empty for a link that is handed on
 * @param guest whom it is for, when they were written into the association before
 * @param revoked whether it opens nothing until it is renewed: it was taken back, or its maker may not invite any more
 */
public record InvitationCard(
        InvitationId id,
        Optional<String> mail,
        Optional<Person> guest,
        Role role,
        Person inviter,
        int usesLeft,
        Instant expiresAt,
        boolean revoked) {}
