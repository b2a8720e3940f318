package org.preau.member;

import java.util.Optional;

/**
 * What the page of an invitation says.
 *
 * @param inviter the name of who invites
 * @param space the name of the space that the person enters at once, if any
 * @param name how the association already calls the person, when it wrote them before
 * @param mail where it was sent; only that address proves itself by having received it
 */
public record Welcome(
        AssociationCard association,
        String inviter,
        Optional<String> space,
        Optional<String> name,
        Optional<String> mail) {}
