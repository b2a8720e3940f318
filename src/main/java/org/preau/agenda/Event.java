package org.preau.agenda;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;

/** Something that takes place, in a space. */
@Entity
class Event {

    @Id
    private EventId id;

    private SpaceId spaceId;
    private AudienceId audienceId;
    private String title;
    private LocalDate onDay;

    @Nullable
    private LocalTime atTime;

    private int minutes;
    private String zone;
    private String venue;
    private Instant startsAt;
    private Instant endsAt;

    /** How often it changed: what calendars update by. */
    private int sequence;

    @Nullable
    private MemberId createdBy;

    private Instant createdAt;
    private Instant changedAt;

    @Nullable
    private Instant cancelledAt;

    private boolean removed;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Event() {}

    Event(SpaceId space, AudienceId audience, EventDraft draft, Instant now) {
        this.id = EventId.fresh();
        this.spaceId = space;
        this.audienceId = audience;
        this.createdAt = now;
        write(draft);
        this.changedAt = now;
    }

    Event createdBy(Optional<MemberId> member) {
        createdBy = member.orElse(null);
        return this;
    }

    void rewrite(EventDraft draft, Instant now) {
        write(draft);
        touch(now);
    }

    private void write(EventDraft draft) {
        title = draft.title().value();
        onDay = draft.when().on();
        atTime = draft.when().at();
        minutes = draft.when().minutes();
        zone = draft.zone().getId();
        venue = draft.venue().value();
        startsAt = draft.when().begins(draft.zone());
        endsAt = draft.when().ends(draft.zone());
    }

    /** It stays on the list, struck through. Cancelling twice keeps the first moment. */
    void cancel(Instant now) {
        if (cancelledAt == null) {
            cancelledAt = now;
            touch(now);
        }
    }

    /** It takes place after all. */
    void restore(Instant now) {
        if (cancelledAt != null) {
            cancelledAt = null;
            touch(now);
        }
    }

    /** Into the bin. */
    void remove() {
        removed = true;
    }

    void bringBack() {
        removed = false;
    }

    /** Something that belongs to it changed: who saw it before has not seen that. */
    void touch(Instant now) {
        sequence++;
        changedAt = now;
    }

    boolean wasCreatedBy(MemberId member) {
        return member.equals(createdBy);
    }

    EventId id() {
        return id;
    }

    Instant created() {
        return createdAt;
    }

    String title() {
        return title;
    }

    AudienceId audience() {
        return audienceId;
    }

    int version() {
        return version;
    }

    AgendaEvent.Spot spot() {
        return new AgendaEvent.Spot(spaceId, id);
    }

    EventFace face() {
        return new EventFace(
                id,
                spaceId,
                title,
                new When(onDay, atTime, minutes),
                ZoneId.of(zone),
                venue,
                startsAt,
                endsAt,
                cancelledAt != null,
                version);
    }

    Ref ref() {
        return Ref.to(Ref.Kind.EVENT, id);
    }

    /** @param address of a page that shows it, for whoever sees the entry */
    CalendarEntry entry(Optional<String> address) {
        return new CalendarEntry(face(), sequence, changedAt, address);
    }
}
