package org.preau.board;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.member.AudienceId;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BoardRepository extends Repository<Board, BoardId> {

    Board save(Board board);

    @Query("SELECT b FROM Board b WHERE b.id = :board AND b.removed = FALSE AND b.audienceId IN :seen")
    Optional<Board> findAmong(Collection<AudienceId> seen, BoardId board);

    @Query("SELECT b FROM Board b WHERE b.id IN :boards AND b.removed = FALSE AND b.audienceId IN :seen")
    List<Board> allAmong(Collection<AudienceId> seen, Collection<BoardId> boards);

    @Query("SELECT b FROM Board b WHERE b.removed = FALSE AND b.audienceId IN :seen ORDER BY b.createdAt, b.id")
    List<Board> among(Collection<AudienceId> seen);

    @Query("SELECT COUNT(b.id) FROM Board b WHERE b.spaceId = :space AND b.removed = FALSE")
    long count(SpaceId space);

    @Query("SELECT b FROM Board b WHERE b.id IN :boards AND b.removed = TRUE AND b.audienceId IN :seen")
    List<Board> removedAmong(Collection<AudienceId> seen, Collection<BoardId> boards);

    /** What one human made, who has these memberships. */
    @Query("SELECT b FROM Board b WHERE b.createdBy IN :memberships ORDER BY b.createdAt, b.id")
    List<Board> madeBy(Collection<MemberId> memberships);

    /** Whatever their audience and state: for things that are on them. */
    @Query("SELECT b FROM Board b WHERE b.id IN :boards")
    List<Board> read(Collection<BoardId> boards);

    /** Those that are in the bin; nobody brings one back until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT b FROM Board b WHERE b.id IN :boards AND b.removed = TRUE ORDER BY b.id")
    List<Board> lockRemoved(Collection<BoardId> boards);

    /** What the one made is the other's to keep. */
    @Modifying(flushAutomatically = true)
    @Query("UPDATE Board t SET t.createdBy = :now WHERE t.createdBy = :before")
    void giveTo(MemberId before, MemberId now);

    @Modifying
    @Query("DELETE FROM Board b WHERE b.id IN :boards")
    void forget(Collection<BoardId> boards);

    /** One hand at a time: whatever changes on a board changes under this lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT b FROM Board b WHERE b.id = :board AND b.removed = FALSE AND b.audienceId IN :seen")
    Optional<Board> lockAmong(Collection<AudienceId> seen, BoardId board);
}
