package org.preau.shared;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BinRepository extends Repository<Binned, UUID> {

    Binned save(Binned thing);

    /** @param leads whether what others removed is asked for too, but for the words that they took back */
    record Asked(SpaceId space, MemberId member, boolean leads) {}

    /** Those after a place in their order, so many at once: the last first, and of one moment by their ids. */
    @Query(
            "SELECT b FROM Binned b WHERE b.spaceId = :#{#asked.space()} AND (b.memberId = :#{#asked.member()} OR b.ownWords = FALSE AND :#{#asked.leads()} = TRUE)"
                    + " AND (b.binnedAt < :at OR (b.binnedAt = :at AND b.refId > :id)) ORDER BY b.binnedAt DESC, b.refId LIMIT "
                    + Bin.AT_ONCE)
    List<Binned> of(Asked asked, Instant at, UUID id);

    /** Who had said what lies there and took it back. */
    @Query("SELECT b.memberId FROM Binned b WHERE b.refId = :thing AND b.ownWords = TRUE")
    Optional<MemberId> areOwnWords(UUID thing);

    @Query("SELECT b FROM Binned b WHERE b.refKind = :kind AND b.binnedAt < :limit ORDER BY b.binnedAt, b.refId")
    List<Binned> olderThan(Ref.Kind kind, Instant limit, Limit most);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT b FROM Binned b WHERE b.refId IN :things AND b.binnedAt < :limit ORDER BY b.binnedAt, b.refId")
    List<Binned> lock(Collection<UUID> things, Instant limit);

    @Modifying(flushAutomatically = true)
    @Query("UPDATE Binned b SET b.memberId = :now WHERE b.memberId = :before AND b.refKind IN :kinds")
    void giveTo(MemberId before, MemberId now, Collection<Ref.Kind> kinds);

    @Modifying
    @Query("DELETE FROM Binned b WHERE b.refId IN :things")
    void takeOut(Collection<UUID> things);
}
