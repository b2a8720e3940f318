package org.preau.permission;

import java.util.Map;

/**
 * The attempts of one feature, as a bean of its tests: an entry per constant of its enum of actions.
 * With the rows of {@code docs/permissions.md}, this is all that a new feature adds.
 */
public interface Attempts {

    /** By constant of an enum that implements {@code SpaceAction}, or of {@code AssociationAction}. */
    Map<? extends Enum<?>, Attempt<?>> attempts();
}
