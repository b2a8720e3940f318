package org.preau.member;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeatRequestRepository extends Repository<SeatRequest, SeatRequest.Key> {

    SeatRequest save(SeatRequest request);

    void delete(SeatRequest request);

    @Query("SELECT r FROM SeatRequest r WHERE r.key.spaceId = :space AND r.key.memberId = :member")
    Optional<SeatRequest> find(SpaceId space, MemberId member);

    @Query("SELECT r FROM SeatRequest r JOIN Member m ON m.id = r.key.memberId AND m.endedAt IS NULL"
            + " WHERE r.key.spaceId = :space AND r.declinedAt IS NULL ORDER BY r.askedAt, r.key.memberId")
    List<SeatRequest> in(SpaceId space);

    @Query("SELECT r FROM SeatRequest r JOIN Member m ON m.id = r.key.memberId AND m.endedAt IS NULL"
            + " WHERE r.key.spaceId IN :spaces AND r.declinedAt IS NULL ORDER BY r.askedAt, r.key.memberId")
    List<SeatRequest> among(Collection<SpaceId> spaces);

    @Query("SELECT r FROM SeatRequest r WHERE r.key.memberId = :member")
    List<SeatRequest> of(MemberId member);

    @Modifying
    @Query("DELETE FROM SeatRequest r WHERE r.key.memberId = :member")
    int forget(MemberId member);
}
