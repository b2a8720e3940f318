package org.preau.member;

import org.preau.shared.EachAlone;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mandates begin and end at midnight, which comes at any hour somewhere: the places follow, those of the last days once more. Group
 * by group: what keeps one of them where it was keeps no other.
 */
@Component
class Midnights {

    private final GroupSeating seating;

    Midnights(GroupSeating seating) {
        this.seating = seating;
    }

    @Scheduled(cron = "0 5/30 * * * *")
    void follow() {
        EachAlone.of(seating.changedOfLate().stream(), seating::follow, "The places of the group {} could not follow its mandates");
    }
}
