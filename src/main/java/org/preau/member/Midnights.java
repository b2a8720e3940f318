package org.preau.member;

import java.util.UUID;
import org.preau.shared.AssociationId;
import org.preau.shared.EachAlone;
import org.preau.shared.SpaceId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mandates begin and end at midnight, which comes at any hour somewhere: the seats follow, also where a midnight passed while the
 * house was off, or before a backup or an archive was put here. Space by space: what keeps one as it was keeps no other.
 */
@Component
class Midnights {

    private static final SpaceId BEFORE_ALL = new SpaceId(new UUID(0, 0));

    private final GroupSeating seating;

    Midnights(GroupSeating seating) {
        this.seating = seating;
    }

    @Scheduled(initialDelay = 0)
    @Scheduled(cron = "0 5/30 * * * *")
    void follow() {
        EachAlone.of(
                seating.associations().stream(),
                this::follow,
                "The mandates of the association {} could not be followed");
    }

    private void follow(AssociationId association) {
        var some = seating.astray(association, BEFORE_ALL);
        while (!some.isEmpty()) {
            EachAlone.of(some.stream(), seating::follow, "The seats of the space {} could not follow its groups");
            some = seating.astray(association, some.getLast());
        }
    }
}
