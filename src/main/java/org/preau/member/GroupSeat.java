package org.preau.member;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.preau.shared.SpaceId;

/** A place given to a whole group: its people sit there as long as they belong to it. */
@Entity
class GroupSeat {

    /** Before any mandate begins. */
    private static final LocalDate NEVER = LocalDate.of(1899, 12, 31);

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private Level level;

    /** Whose mandate began by that day had their seat; whether they are there still is theirs, and the leads', to say. */
    private LocalDate followed;

    @SuppressWarnings("NullAway.Init")
    protected GroupSeat() {}

    /** One that nobody had a seat through yet. */
    GroupSeat(SpaceId space, GroupId group, Level level) {
        this.key = new Key(space, group);
        this.level = level;
        this.followed = NEVER;
    }

    /** Whether nobody had a seat yet through a mandate that began on that day. */
    boolean isNewsTo(LocalDate since) {
        return since.isAfter(followed);
    }

    void follow(LocalDate today) {
        this.followed = today;
    }

    void raiseTo(Level level) {
        this.level = level;
    }

    Key key() {
        return key;
    }

    SpaceId space() {
        return key.spaceId();
    }

    GroupId group() {
        return key.groupId();
    }

    Level level() {
        return level;
    }

    /** One place per group and space. */
    @Embeddable
    record Key(SpaceId spaceId, GroupId groupId) implements Serializable {}
}
