package org.preau.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;

/** A member's place in a space. It names the space and the member, never an association: a neighbour can be given one. */
@Entity
class Seat {

    @Id
    private SeatId id;

    private SpaceId spaceId;
    private MemberId memberId;

    @Enumerated(EnumType.STRING)
    private Level level;

    /** The group that brought this person in, if it was one: the seat then follows the membership. */
    @Nullable
    private GroupId groupId;

    private Instant since;

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    Seat(SpaceId space, MemberId member, Level level, Instant since) {
        this.id = SeatId.fresh();
        this.spaceId = space;
        this.memberId = member;
        this.level = level;
        this.since = since;
    }

    void raiseTo(Level level) {
        this.level = level;
    }

    void cameWith(GroupId group) {
        this.groupId = group;
    }

    /** Given in person: it no longer depends on any group. */
    void makeOwn() {
        this.groupId = null;
    }

    SpaceId space() {
        return spaceId;
    }

    MemberId member() {
        return memberId;
    }

    Level level() {
        return level;
    }

    Instant since() {
        return since;
    }

    Optional<GroupId> group() {
        return Optional.ofNullable(groupId);
    }
}
