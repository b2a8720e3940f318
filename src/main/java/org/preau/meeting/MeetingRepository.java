package org.preau.meeting;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.agenda.EventId;
import org.preau.member.AudienceId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<Meeting, MeetingId> {

    Meeting save(Meeting meeting);

    /** At once, before the event that it goes with. */
    @Modifying
    @Query("DELETE FROM Meeting m WHERE m.id = :meeting")
    void forget(MeetingId meeting);

    @Query("SELECT m FROM Meeting m WHERE m.id = :meeting AND m.audienceId IN :seen")
    Optional<Meeting> findAmong(Collection<AudienceId> seen, MeetingId meeting);

    @Query("SELECT m FROM Meeting m WHERE m.id IN :meetings AND m.audienceId IN :seen")
    List<Meeting> allAmong(Collection<AudienceId> seen, Collection<MeetingId> meetings);

    /** One hand at a time on the order of its agenda. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT m FROM Meeting m WHERE m.id = :meeting AND m.audienceId IN :seen")
    Optional<Meeting> lockAmong(Collection<AudienceId> seen, MeetingId meeting);

    @Query("SELECT m FROM Meeting m WHERE m.eventId IN :events AND m.audienceId IN :seen")
    List<Meeting> ofAmong(Collection<AudienceId> seen, Collection<EventId> events);

    /** Whatever their audience: for topics that only hold what all their readers see. */
    @Query("SELECT m FROM Meeting m WHERE m.id = :meeting")
    Optional<Meeting> read(MeetingId meeting);

    /** Held: nobody prepares it while its event is taken back. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT m FROM Meeting m WHERE m.eventId = :event")
    Optional<Meeting> lockOf(EventId event);
}
