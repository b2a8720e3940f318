package org.preau.discussion;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preau.member.AudienceId;
import org.preau.shared.MemberId;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ThreadRepository extends Repository<Thread, ThreadId> {

    Thread save(Thread thread);

    @Query("SELECT t FROM Thread t WHERE t.id = :thread AND t.removed = FALSE AND t.audienceId IN :seen")
    Optional<Thread> findAmong(Collection<AudienceId> seen, ThreadId thread);

    @Query("SELECT t FROM Thread t WHERE t.id IN :threads AND t.removed = FALSE AND t.audienceId IN :seen")
    List<Thread> allAmong(Collection<AudienceId> seen, Collection<ThreadId> threads);

    @Query("SELECT t FROM Thread t WHERE t.id = :thread")
    Optional<Thread> read(ThreadId thread);

    /** One writer at a time: the sequence of the thread is given under this lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT t FROM Thread t WHERE t.id = :thread AND t.removed = FALSE AND t.audienceId IN :seen")
    Optional<Thread> lockAmong(Collection<AudienceId> seen, ThreadId thread);

    @Query("SELECT t FROM Thread t WHERE t.id IN :threads AND t.removed = TRUE AND t.audienceId IN :seen")
    List<Thread> removedAmong(Collection<AudienceId> seen, Collection<ThreadId> threads);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT t FROM Thread t WHERE t.id IN :threads AND t.removed = TRUE ORDER BY t.id")
    List<Thread> lockRemoved(Collection<ThreadId> threads);

    @Modifying
    @Query("DELETE FROM Thread t WHERE t.id IN :threads")
    void forget(Collection<ThreadId> threads);

    @Query("SELECT t FROM Thread t WHERE t.aboutId = :about AND t.audienceId IN :seen")
    Optional<Thread> findAbout(Collection<AudienceId> seen, UUID about);

    /** The threads about some things; nobody else writes in them until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT t FROM Thread t WHERE t.aboutId IN :things AND t.audienceId IN :seen ORDER BY t.id")
    List<Thread> lockAbout(Collection<AudienceId> seen, Collection<UUID> things);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM thread WHERE about_id IN (:things)")
    void forgetAbout(Collection<UUID> things);

    /** The threads of some channels, by last word, older than a given one. */
    @Query(
            "SELECT t FROM Thread t WHERE t.audienceId IN :seen AND t.channelId IS NOT NULL AND t.removed = FALSE"
                    + " AND (t.lastAt < :before OR (t.lastAt = :before AND t.id < :beforeId)) ORDER BY t.lastAt DESC, t.id DESC")
    List<Thread> recent(Collection<AudienceId> seen, Instant before, ThreadId beforeId, Limit limit);

    /** What Préau tells of somebody is found by their name. */
    @Query(
            "SELECT found FROM Thread found WHERE found.audienceId IN :seen AND found.channelId IS NOT NULL AND found.removed = FALSE AND ("
                    + Words.Each.IN_TITLE
                    + " OR (found.title = '' AND found.notice IS NOT NULL AND EXISTS ("
                    + "SELECT called.id FROM Member called WHERE called.id = found.memberId AND " + Words.Each.IN_NAME
                    + ")))"
                    + " ORDER BY found.lastAt DESC, found.id DESC")
    List<Thread> titled(Collection<AudienceId> seen, Words.Each sought, Limit limit);

    /**
     * What this member has not read to the end, newest first; threads about things only once they took part. What fell silent
     * before they sat down in its space, or where they have no seat, counts as read.
     */
    @Query("SELECT t FROM Thread t JOIN Seat s ON s.spaceId = t.spaceId AND s.memberId = :member"
            + " LEFT JOIN ReadMark r ON r.threadId = t.id AND r.memberId = :member"
            + " WHERE t.audienceId IN :seen AND t.removed = FALSE AND t.lastAt > s.since AND t.lastSeq > COALESCE(r.seq, 0)"
            + " AND (r.seq IS NOT NULL OR t.channelId IS NOT NULL)"
            + " ORDER BY t.lastAt DESC, t.id DESC")
    List<Thread> unread(Collection<AudienceId> seen, MemberId member, Limit limit);
}
