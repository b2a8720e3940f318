package org.preau.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.agenda.EventId;
import org.preau.member.AudienceId;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;

/** An event for which people prepare. It goes with its event. */
@Entity
class Meeting {

    @Id
    private MeetingId id;

    private SpaceId spaceId;
    private AudienceId audienceId;
    private EventId eventId;

    @Nullable
    private MemberId createdBy;

    private Instant createdAt;

    /** It was made one by mistake: what people said about coming waits for whoever makes it a meeting again. */
    private boolean unmade;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(SpaceId space, AudienceId audience, EventId event, Instant now) {
        this.id = MeetingId.fresh();
        this.spaceId = space;
        this.audienceId = audience;
        this.eventId = event;
        this.createdAt = now;
    }

    Meeting madeBy(Actor actor) {
        createdBy = actor.member().orElse(null);
        return this;
    }

    void unmake() {
        unmade = true;
    }

    Meeting makeAgain() {
        unmade = false;
        return this;
    }

    boolean isUnmade() {
        return unmade;
    }

    MeetingId id() {
        return id;
    }

    SpaceId space() {
        return spaceId;
    }

    AudienceId audience() {
        return audienceId;
    }

    EventId event() {
        return eventId;
    }

    MeetingEvent.Spot spot() {
        return new MeetingEvent.Spot(spaceId, id);
    }

    MeetingFace face(int points) {
        return new MeetingFace(id, spaceId, eventId, points);
    }
}
