package org.preau.agenda;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.member.AudienceId;
import org.preau.shared.Further;
import org.preau.shared.MemberId;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EventRepository extends Repository<Event, EventId> {

    Event save(Event event);

    void delete(Event event);

    @Query("SELECT e FROM Event e WHERE e.id = :event AND e.removed = FALSE AND e.audienceId IN :seen")
    Optional<Event> findAmong(Collection<AudienceId> seen, EventId event);

    @Query("SELECT e FROM Event e WHERE e.id IN :events AND e.removed = FALSE AND e.audienceId IN :seen")
    List<Event> allAmong(Collection<AudienceId> seen, Collection<EventId> events);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT e FROM Event e WHERE e.id = :event AND e.removed = FALSE AND e.audienceId IN :seen")
    Optional<Event> lockAmong(Collection<AudienceId> seen, EventId event);

    @Query(
            "SELECT e FROM Event e WHERE e.removed = FALSE AND e.audienceId IN :seen AND e.endsAt >= :now ORDER BY e.startsAt, e.id")
    List<Event> coming(Collection<AudienceId> seen, Instant now, Limit most);

    @Query(
            "SELECT e FROM Event e WHERE e.removed = FALSE AND e.audienceId IN :seen AND e.endsAt < :now ORDER BY e.startsAt DESC, e.id DESC")
    List<Event> past(Collection<AudienceId> seen, Instant now, Limit most);

    @Query(
            "SELECT e FROM Event e WHERE e.removed = FALSE AND e.audienceId IN :seen AND e.cancelledAt IS NULL AND e.endsAt >= :now ORDER BY e.startsAt, e.id")
    List<Event> ahead(Collection<AudienceId> seen, Instant now, Limit most);

    @Query(
            "SELECT new org.preau.shared.Further(e.spaceId, COUNT(e.id)) FROM Event e WHERE e.removed = FALSE AND e.audienceId IN :seen"
                    + " AND e.cancelledAt IS NULL AND e.endsAt >= :now GROUP BY e.spaceId")
    List<Further> countAhead(Collection<AudienceId> seen, Instant now);

    @Query("SELECT found FROM Event found WHERE found.removed = FALSE AND found.audienceId IN :seen AND "
            + Words.Each.IN_TITLE + " ORDER BY found.startsAt DESC, found.id")
    List<Event> titled(Collection<AudienceId> seen, Words.Each sought, Limit most);

    /** What one human put in the agenda, who has these memberships. */
    @Query("SELECT e FROM Event e WHERE e.createdBy IN :memberships ORDER BY e.createdAt, e.id")
    List<Event> createdBy(Collection<MemberId> memberships);

    /** Whatever their audience: for topics that only hold what all their readers see, and for rooms that opened their own door. */
    @Query("SELECT e FROM Event e WHERE e.id IN :events AND e.removed = FALSE")
    List<Event> read(Collection<EventId> events);

    /** Those in the bin, as far as they are seen. */
    @Query("SELECT e FROM Event e WHERE e.id IN :events AND e.removed = TRUE AND e.audienceId IN :seen")
    List<Event> removedAmong(Collection<AudienceId> seen, Collection<EventId> events);

    /** Those in the bin that stay there until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT e FROM Event e WHERE e.id IN :events AND e.removed = TRUE")
    List<Event> lockRemoved(Collection<EventId> events);

    /** What the one made is the other's to keep. */
    @Modifying(flushAutomatically = true)
    @Query("UPDATE Event t SET t.createdBy = :now WHERE t.createdBy = :before")
    void giveTo(MemberId before, MemberId now);

    @Modifying
    @Query("DELETE FROM Event e WHERE e.id IN :events AND e.removed = TRUE")
    void forget(Collection<EventId> events);
}
