package org.preau.poll;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PollLinkRepository extends Repository<PollLink, UUID> {

    PollLink save(PollLink link);

    @Query("SELECT l FROM PollLink l WHERE l.tokenHash = :hash")
    Optional<PollLink> opening(byte[] hash);

    @Query(
            "SELECT COUNT(l) > 0 FROM PollLink l WHERE l.pollId = :poll AND l.participantId IS NULL AND l.endedAt IS NULL")
    boolean opensToAll(PollId poll);

    @Query("SELECT l FROM PollLink l WHERE l.pollId = :poll AND l.participantId IS NOT NULL")
    List<PollLink> personal(PollId poll);

    /** The last one last. */
    @Query(
            "SELECT l FROM PollLink l WHERE l.pollId = :poll AND l.participantId IS NOT NULL AND l.mailedAt IS NOT NULL ORDER BY l.mailedAt, l.id")
    List<PollLink> mailed(PollId poll);

    @Modifying
    @Query(
            "UPDATE PollLink l SET l.endedAt = :now WHERE l.pollId = :poll AND l.participantId IS NULL AND l.endedAt IS NULL")
    void endForAll(PollId poll, Instant now);

    @Modifying
    @Query("UPDATE PollLink l SET l.endedAt = :now WHERE l.participantId = :participant AND l.endedAt IS NULL")
    void endFor(ParticipantId participant, Instant now);

    /** What opened the answers of the one opens those of the other. */
    @Modifying(flushAutomatically = true)
    @Query("UPDATE PollLink l SET l.participantId = :now WHERE l.participantId = :before")
    void giveTo(ParticipantId before, ParticipantId now);

    @Modifying
    @Query("DELETE FROM PollLink l WHERE l.pollId IN :polls")
    void forget(Collection<PollId> polls);
}
