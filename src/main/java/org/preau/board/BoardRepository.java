package org.preau.board;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.preau.member.AudienceId;
import org.preau.shared.SpaceId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BoardRepository extends Repository<Board, BoardId> {

    Board save(Board board);

    @Query("SELECT b FROM Board b WHERE b.id = :board AND b.audienceId IN :seen")
    Optional<Board> findAmong(Collection<AudienceId> seen, BoardId board);

    @Query("SELECT b FROM Board b WHERE b.id IN :boards AND b.audienceId IN :seen")
    List<Board> allAmong(Collection<AudienceId> seen, Collection<BoardId> boards);

    @Query("SELECT b FROM Board b WHERE b.audienceId IN :seen ORDER BY b.createdAt, b.id")
    List<Board> among(Collection<AudienceId> seen);

    @Query("SELECT COUNT(b.id) FROM Board b WHERE b.spaceId = :space")
    long count(SpaceId space);

    @Query("SELECT b FROM Board b WHERE b.id IN :boards")
    List<Board> read(Collection<BoardId> boards);

    /** One hand at a time: whatever changes on a board changes under this lock. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT b FROM Board b WHERE b.id = :board AND b.audienceId IN :seen")
    Optional<Board> lockAmong(Collection<AudienceId> seen, BoardId board);
}
