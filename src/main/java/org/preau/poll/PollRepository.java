package org.preau.poll;

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

interface PollRepository extends Repository<Poll, PollId> {

    String AWAITING =
            " FROM Poll p JOIN Participant q ON q.pollId = p.id WHERE q.memberId = :member AND q.expected = TRUE"
                    + " AND q.struck = FALSE AND q.answeredAt IS NULL AND p.removed = FALSE AND p.closedAt IS NULL AND p.closesAt > :now"
                    + " AND p.audienceId IN :seen AND (p.datesUntil IS NULL OR p.datesUntil > :now)";

    Poll save(Poll poll);

    /** Writes what was changed at once, so that the version it has from then on is known. */
    void flush();

    @Query("SELECT p FROM Poll p WHERE p.id = :poll AND p.removed = FALSE AND p.audienceId IN :seen")
    Optional<Poll> findAmong(Collection<AudienceId> seen, PollId poll);

    @Query("SELECT p FROM Poll p WHERE p.id IN :polls AND p.removed = FALSE AND p.audienceId IN :seen")
    List<Poll> allAmong(Collection<AudienceId> seen, Collection<PollId> polls);

    @Query(
            "SELECT p FROM Poll p WHERE p.removed = FALSE AND p.audienceId IN :seen ORDER BY p.createdAt DESC, p.id DESC")
    List<Poll> among(Collection<AudienceId> seen, Limit most);

    @Query("SELECT found FROM Poll found WHERE found.removed = FALSE AND found.audienceId IN :seen AND "
            + Words.Each.IN_TITLE + " ORDER BY found.createdAt DESC, found.id")
    List<Poll> titled(Collection<AudienceId> seen, Words.Each sought, Limit most);

    /** One hand at a time, and none while somebody answers. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT p FROM Poll p WHERE p.id = :poll AND p.removed = FALSE AND p.audienceId IN :seen")
    Optional<Poll> lockAmong(Collection<AudienceId> seen, PollId poll);

    /** Many may answer at once; nobody closes the poll meanwhile, and no answer slips in while it closes. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("SELECT p FROM Poll p WHERE p.id = :poll AND p.removed = FALSE AND p.audienceId IN :seen")
    Optional<Poll> holdAmong(Collection<AudienceId> seen, PollId poll);

    /** The same, for whoever holds a link to it. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("SELECT p FROM Poll p WHERE p.id = :poll AND p.removed = FALSE")
    Optional<Poll> holdLinked(PollId poll);

    @Query("SELECT p FROM Poll p WHERE p.id = :poll AND p.removed = FALSE")
    Optional<Poll> findLinked(PollId poll);

    /** Open polls with a date to come that count on an answer of this member, and have none; those that close first come first. */
    @Query("SELECT p" + AWAITING + " ORDER BY p.closesAt, p.id")
    List<Poll> awaiting(Collection<AudienceId> seen, MemberId member, Instant now, Limit most);

    /** Those among these. */
    @Query("SELECT p" + AWAITING + " AND p.id IN :polls")
    List<Poll> awaitingAmong(Collection<AudienceId> seen, MemberId member, Instant now, Collection<PollId> polls);

    @Query("SELECT new org.preau.shared.Further(p.spaceId, COUNT(p.id))" + AWAITING + " GROUP BY p.spaceId")
    List<Further> countAwaiting(Collection<AudienceId> seen, MemberId member, Instant now);

    /** What one human asked, who has these memberships. */
    @Query("SELECT p FROM Poll p WHERE p.createdBy IN :memberships ORDER BY p.createdAt, p.id")
    List<Poll> askedBy(Collection<MemberId> memberships);

    /** Whatever their audience and state: for topics, and for the bin. */
    @Query("SELECT p FROM Poll p WHERE p.id IN :polls")
    List<Poll> read(Collection<PollId> polls);

    /** Those in the bin that stay there until the transaction ends: nobody takes one out meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT p FROM Poll p WHERE p.id IN :polls AND p.removed = TRUE")
    List<Poll> lockRemoved(Collection<PollId> polls);

    /** What the one made is the other's to keep. */
    @Modifying(flushAutomatically = true)
    @Query("UPDATE Poll t SET t.createdBy = :now WHERE t.createdBy = :before")
    void giveTo(MemberId before, MemberId now);

    @Modifying
    @Query("DELETE FROM Poll p WHERE p.id IN :polls AND p.removed = TRUE")
    void forget(Collection<PollId> polls);
}
