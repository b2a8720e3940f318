package org.preau.member;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeatRepository extends Repository<Seat, SeatId> {

    Seat save(Seat seat);

    void delete(Seat seat);

    @Query("SELECT s FROM Seat s WHERE s.spaceId = :space AND s.memberId = :member")
    Optional<Seat> find(SpaceId space, MemberId member);

    @Query("SELECT s FROM Seat s WHERE s.spaceId = :space ORDER BY s.since, s.id")
    List<Seat> in(SpaceId space);

    /** So that the last two leads cannot leave at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT s FROM Seat s WHERE s.spaceId = :space ORDER BY s.id")
    List<Seat> lockIn(SpaceId space);

    @Query("SELECT s FROM Seat s WHERE s.memberId = :member ORDER BY s.spaceId")
    List<Seat> of(MemberId member);

    /** Those that they were given in person. */
    @Query("SELECT s FROM Seat s WHERE s.memberId IN :members AND s.groupId IS NULL")
    List<Seat> ownOf(Collection<MemberId> members);

    /** So that none is given or taken while they go. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT s FROM Seat s WHERE s.memberId = :member ORDER BY s.spaceId")
    List<Seat> lockOf(MemberId member);

    /** The same for several who go together. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT s FROM Seat s WHERE s.memberId IN :members ORDER BY s.spaceId, s.id")
    List<Seat> lockOfAll(Collection<MemberId> members);
}
