package org.preau.member;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A member with what only they and the administrators see.
 *
 * @param addresses in the order in which they are tried; another member may have the same
 * @param account whether they can sign in
 * @param contact whether they see phones and addresses in the spaces that they lead
 */
public record Profile(
        Person person,
        Role role,
        Status status,
        Optional<String> phone,
        List<String> addresses,
        boolean account,
        boolean contact,
        Instant joinedAt) {}
