package org.preau.member;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mandates begin and end at midnight, which comes at any hour somewhere: the places follow, those of the last days once more. Group
 * by group: what keeps one of them where it was keeps no other.
 */
@Component
class Midnights {

    private static final Logger LOG = LoggerFactory.getLogger(Midnights.class);

    private final GroupSeating seating;

    Midnights(GroupSeating seating) {
        this.seating = seating;
    }

    @Scheduled(cron = "0 5/30 * * * *")
    void follow() {
        seating.changedOfLate().forEach(this::follow);
    }

    private void follow(GroupId group) {
        try {
            seating.follow(group);
        } catch (RuntimeException failure) {
            LOG.error("The places of the group {} could not follow its mandates", group.value(), failure);
        }
    }
}
