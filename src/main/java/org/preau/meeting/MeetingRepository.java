package org.preau.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.agenda.EventId;
import org.preau.member.AudienceId;
import org.preau.shared.MemberId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, MeetingId> {

    /** That it is a meeting still, and its event in no bin. */
    String HELD =
            " AND m.unmade = FALSE AND EXISTS (SELECT e.id FROM Event e WHERE e.id = m.eventId AND e.removed = FALSE)";

    Meeting save(Meeting meeting);

    /** What the one made is the other's to keep. */
    @Modifying(flushAutomatically = true)
    @Query("UPDATE Meeting t SET t.createdBy = :now WHERE t.createdBy = :before")
    void giveTo(MemberId before, MemberId now);

    /** At once, before the event that it goes with. */
    @Modifying
    @Query("DELETE FROM Meeting m WHERE m.id IN :meetings")
    void forget(Collection<MeetingId> meetings);

    @Query("SELECT m FROM Meeting m WHERE m.id = :meeting AND m.audienceId IN :seen" + HELD)
    Optional<Meeting> findAmong(Collection<AudienceId> seen, MeetingId meeting);

    @Query("SELECT m FROM Meeting m WHERE m.id IN :meetings AND m.audienceId IN :seen" + HELD)
    List<Meeting> allAmong(Collection<AudienceId> seen, Collection<MeetingId> meetings);

    /** One hand at a time on the order of its agenda. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT m FROM Meeting m WHERE m.id = :meeting AND m.audienceId IN :seen" + HELD)
    Optional<Meeting> lockAmong(Collection<AudienceId> seen, MeetingId meeting);

    @Query("SELECT m FROM Meeting m WHERE m.eventId IN :events AND m.audienceId IN :seen" + HELD)
    List<Meeting> ofAmong(Collection<AudienceId> seen, Collection<EventId> events);

    /** Those to come, the next first. */
    @Query(
            "SELECT m FROM Meeting m JOIN Event e ON e.id = m.eventId WHERE m.audienceId IN :seen AND m.unmade = FALSE AND e.removed = FALSE"
                    + " AND e.endsAt >= :now ORDER BY e.startsAt, e.id")
    List<Meeting> coming(Collection<AudienceId> seen, Instant now, Limit most);

    /** Those that are over, the last first. */
    @Query(
            "SELECT m FROM Meeting m JOIN Event e ON e.id = m.eventId WHERE m.audienceId IN :seen AND m.unmade = FALSE AND e.removed = FALSE"
                    + " AND e.endsAt < :now ORDER BY e.startsAt DESC, e.id DESC")
    List<Meeting> past(Collection<AudienceId> seen, Instant now, Limit most);

    /** Whether it is one still or not; held: nobody prepares it while its event is taken back. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT m FROM Meeting m WHERE m.eventId = :event")
    Optional<Meeting> lockOf(EventId event);

    /** Whatever became of them. */
    @Query("SELECT m.id FROM Meeting m WHERE m.eventId IN :events")
    List<MeetingId> allOf(Collection<EventId> events);
}
