package org.preau.member;

import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Service;

/** Whose a space is: asked by features for people who come by a link, and have no seat to be asked for. */
@Service
public class Hosts {

    private final AssociationRepository associations;
    private final SpaceRepository spaces;

    Hosts(AssociationRepository associations, SpaceRepository spaces) {
        this.associations = associations;
        this.spaces = spaces;
    }

    /** The association that owns a space. */
    @Query
    public AssociationCard of(SpaceId space) {
        return associations.around(space).map(Association::card).orElseThrow(Refusal::notFound);
    }

    /** Whether the space is for reading only. */
    @Query
    public boolean isArchived(SpaceId space) {
        return spaces.isArchived(space);
    }
}
