package org.preau.member;

import org.preau.shared.AssociationId;

/**
 * What the lists of an association tell is no longer the same: its members and how they are described, its groups, its
 * invitations. Heard after commit; seats and spaces are told by {@link SpaceEvent}.
 */
public record RosterChanged(AssociationId association) {}
