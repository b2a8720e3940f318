package org.preau.poll;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.agenda.EventId;
import org.preau.agenda.When;
import org.preau.member.AudienceId;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;

/** A question about dates, in a space: open until a moment, or until somebody closes it. */
@Entity
class Poll {

    private static final int MOST_NUMBERS = 1_000;

    @Id
    private PollId id;

    private SpaceId spaceId;
    private AudienceId audienceId;
    private String title;
    private String about;
    private String venue;
    private String zone;
    private Instant closesAt;

    @Nullable
    private Instant closedAt;

    @Nullable
    private OptionId retainedId;

    @Nullable
    private EventId eventId;

    /** Of that event, as it was made; unknown of one that was there before. */
    @Nullable
    private Integer eventVersion;

    /** How many dates it ever had: each has its number for good. */
    private int numbers;

    private boolean removed;

    /** Until the last of its dates is over; unknown of one that came from an earlier version. */
    @Nullable
    private Instant datesUntil;

    @Nullable
    private MemberId createdBy;

    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Poll() {}

    Poll(SpaceId space, AudienceId audience, PollDraft draft, Instant now) {
        this.id = PollId.fresh();
        this.spaceId = space;
        this.audienceId = audience;
        this.zone = draft.zone().getId();
        this.createdAt = now;
        write(draft.terms());
    }

    Poll askedBy(Optional<MemberId> member) {
        createdBy = member.orElse(null);
        return this;
    }

    void rewrite(PollTerms terms) {
        write(terms);
    }

    private void write(PollTerms terms) {
        title = terms.title().value();
        about = terms.about().value();
        venue = terms.venue().value();
        closesAt = terms.closesAt();
    }

    /** Whatever became of the others: each makes the row of an answer longer, for good. */
    int nextNumber() {
        if (numbers >= MOST_NUMBERS) {
            throw new Refusal(PollReason.DATES_USED_UP, MOST_NUMBERS);
        }
        return numbers++;
    }

    /** @param dates all that it asks about from now on */
    void askAbout(List<When> dates) {
        datesUntil = dates.stream()
                .map(date -> date.plannableUntil().atZone(zone()).toInstant())
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    boolean isOpenAt(Instant now) {
        return closedAt == null && now.isBefore(closesAt);
    }

    /** Closed for good; the first moment is kept. */
    void close(Instant now) {
        if (closedAt == null) {
            closedAt = now;
        }
    }

    void retain(OptionId option, Reopening.Made made) {
        retainedId = option;
        eventId = made.event();
        eventVersion = made.undone() == EventFate.TAKEN_BACK ? made.version() : null;
    }

    /**
     * No date is retained.
     *
     * @param closed whether it stays closed
     */
    void reopen(boolean closed) {
        closedAt = closed ? closedAt : null;
        retainedId = null;
        eventId = null;
        eventVersion = null;
    }

    void reopenUntil(Instant closing) {
        reopen(false);
        closesAt = closing;
    }

    void remove() {
        removed = true;
    }

    void bringBack() {
        removed = false;
    }

    boolean wasAskedBy(MemberId member) {
        return member.equals(createdBy);
    }

    PollId id() {
        return id;
    }

    SpaceId space() {
        return spaceId;
    }

    Instant created() {
        return createdAt;
    }

    AudienceId audience() {
        return audienceId;
    }

    String title() {
        return title;
    }

    String venue() {
        return venue;
    }

    ZoneId zone() {
        return ZoneId.of(zone);
    }

    Instant closesAt() {
        return closesAt;
    }

    boolean isClosedByHand() {
        return closedAt != null;
    }

    Optional<OptionId> retained() {
        return Optional.ofNullable(retainedId);
    }

    Optional<EventId> event() {
        return Optional.ofNullable(eventId);
    }

    /** The event as it was made, when that is known. */
    Optional<Reopening.Made> made() {
        return eventId == null || eventVersion == null
                ? Optional.empty()
                : Optional.of(Reopening.Made.fresh(eventId, eventVersion));
    }

    Optional<MemberId> asker() {
        return Optional.ofNullable(createdBy);
    }

    boolean isRemoved() {
        return removed;
    }

    int version() {
        return version;
    }

    Ref ref() {
        return Ref.to(Ref.Kind.POLL, id);
    }

    PollEvent.Spot spot() {
        return new PollEvent.Spot(spaceId, id);
    }

    PollHead head() {
        return new PollHead(id, spaceId, title, about, venue, zone(), closesAt, state(), retainedId, eventId);
    }

    private PollHead.State state() {
        if (removed) {
            return PollHead.State.REMOVED;
        }
        return closedAt == null ? PollHead.State.ASKED : PollHead.State.CLOSED;
    }
}
