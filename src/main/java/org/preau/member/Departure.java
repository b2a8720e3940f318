package org.preau.member;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;

/** What ended with a membership: the way back from it. Nobody outside this room reads it, or makes one up. */
public final class Departure {

    private final MemberId member;
    private final Instant at;
    private final List<SeatLeft> seats;
    private final List<MandateLeft> mandates;

    Departure(MemberId member, Instant at, List<SeatLeft> seats, List<MandateLeft> mandates) {
        this.member = member;
        this.at = at;
        this.seats = List.copyOf(seats);
        this.mandates = List.copyOf(mandates);
    }

    /**
     * A seat as it was.
     *
     * @param heir who came to lead the space by this very going
     */
    record SeatLeft(SpaceId space, Level level, Optional<GroupId> group, Instant since, Optional<Heir> heir) {}

    /** @param before their level until then */
    record Heir(MemberId member, Level before) {}

    /**
     * A mandate that was cut short.
     *
     * @param left what remained of it in the group
     */
    record MandateLeft(GroupId group, Mandate held, Optional<Mandate> left) {}

    MemberId member() {
        return member;
    }

    Instant at() {
        return at;
    }

    List<SeatLeft> seats() {
        return seats;
    }

    List<MandateLeft> mandates() {
        return mandates;
    }
}
