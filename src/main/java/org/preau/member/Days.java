package org.preau.member;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.preau.shared.AssociationId;
import org.preau.shared.SpaceId;
import org.springframework.stereotype.Component;

/** Which day it is where an association lives: mandates begin and end at its own midnight. */
@Component
class Days {

    private final AssociationRepository associations;
    private final Clock clock;

    Days(AssociationRepository associations, Clock clock) {
        this.associations = associations;
        this.clock = clock;
    }

    LocalDate today(AssociationId association) {
        return LocalDate.now(clock.withZone(ZoneId.of(associations.zoneOf(association))));
    }

    /** In the association that owns the space. */
    LocalDate today(SpaceId space) {
        return LocalDate.now(clock.withZone(ZoneId.of(associations.zoneAround(space))));
    }
}
