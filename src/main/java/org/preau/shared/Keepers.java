package org.preau.shared;

/** Who keeps a space: whoever leads it brings back what others removed there. Implemented where seats are known. */
public interface Keepers {

    /** Whether that person leads that space; never of one in which they have no seat, or which is archived. */
    boolean leads(Actor.Member actor, SpaceId space);
}
