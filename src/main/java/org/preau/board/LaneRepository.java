package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.preau.member.AudienceId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LaneRepository extends Repository<Lane, LaneId> {

    Lane save(Lane lane);

    @Query(
            "SELECT l FROM Lane l JOIN Board b ON b.id = l.boardId WHERE l.id = :lane AND b.removed = FALSE AND b.audienceId IN :seen")
    Optional<Lane> findAmong(Collection<AudienceId> seen, LaneId lane);

    /** The open lanes of a board, and how many open cards each has. */
    @Query(
            "SELECT new org.preau.board.LaneRepository$Open(l, (SELECT COUNT(c.id) FROM Card c WHERE c.laneId = l.id AND c.archivedAt IS NULL))"
                    + " FROM Lane l WHERE l.boardId = :board AND l.archivedAt IS NULL ORDER BY l.orderRank, l.id")
    List<Open> counted(BoardId board);

    @Query("SELECT l FROM Lane l WHERE l.boardId = :board AND l.archivedAt IS NULL ORDER BY l.orderRank, l.id")
    List<Lane> openIn(BoardId board);

    /** The open lanes of all their boards, as the boards are listed. */
    @Query(
            "SELECT l FROM Lane l JOIN Board b ON b.id = l.boardId WHERE b.removed = FALSE AND b.audienceId IN :seen AND l.archivedAt IS NULL"
                    + " ORDER BY b.createdAt, b.id, l.orderRank, l.id")
    List<Lane> openAmong(Collection<AudienceId> seen, Limit limit);

    @Query("SELECT COUNT(l.id) FROM Lane l WHERE l.boardId = :board AND l.archivedAt IS NULL")
    long countOpen(BoardId board);

    /** How many open cards each of these lanes has; nothing of an archived one. */
    @Query("SELECT new org.preau.board.LaneSize(l.id, COUNT(c.id)) FROM Lane l"
            + " LEFT JOIN Card c ON c.laneId = l.id AND c.archivedAt IS NULL"
            + " WHERE l.id IN :lanes AND l.archivedAt IS NULL GROUP BY l.id")
    List<LaneSize> sizes(Collection<LaneId> lanes);

    @Query(
            "SELECT l FROM Lane l WHERE l.boardId = :board AND l.archivedAt IS NOT NULL ORDER BY l.archivedAt DESC, l.id")
    List<Lane> archivedIn(BoardId board, Limit limit);

    @Query("SELECT l FROM Lane l WHERE l.id IN :lanes")
    List<Lane> read(Collection<LaneId> lanes);

    /** On which board a lane is: asked before the board is locked, so that the lane itself is read under the lock. */
    @Query(nativeQuery = true, value = "SELECT l.board_id FROM lane l WHERE l.id = :lane")
    Optional<UUID> boardOf(LaneId lane);

    @Query(
            nativeQuery = true,
            value =
                    "SELECT l.order_rank FROM lane l WHERE l.id = :lane AND l.board_id = :board AND l.archived_at IS NULL")
    Optional<Long> rankOf(BoardId board, LaneId lane);

    /** The rank of the first open lane that comes after a place, the moving one left out. */
    @Query(nativeQuery = true, value = """
                    SELECT l.order_rank FROM lane l
                     WHERE l.board_id = :board AND l.archived_at IS NULL AND l.id <> :moving
                       AND (l.order_rank, l.id) > (:rank, :after)
                     ORDER BY l.order_rank, l.id LIMIT 1
                    """)
    Optional<Long> nextRank(BoardId board, LaneId moving, long rank, LaneId after);

    @Query(
            nativeQuery = true,
            value = "SELECT MIN(l.order_rank) FROM lane l"
                    + " WHERE l.board_id = :board AND l.archived_at IS NULL AND l.id <> :moving")
    Optional<Long> firstRank(BoardId board, LaneId moving);

    @Query(
            nativeQuery = true,
            value = "SELECT MAX(l.order_rank) FROM lane l WHERE l.board_id = :board AND l.archived_at IS NULL")
    Optional<Long> lastRank(BoardId board);

    /** Gives every open lane of a board a new rank, with gaps, in one statement and in the present order. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
                    UPDATE lane l JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY order_rank, id) AS nth
                                          FROM lane WHERE board_id = :board AND archived_at IS NULL) o ON o.id = l.id
                       SET l.order_rank = o.nth * 4294967296, l.version = l.version + 1
                    """)
    void rerank(BoardId board);

    record Open(Lane lane, long cards) {

        LaneSize size() {
            return new LaneSize(lane.id(), cards);
        }
    }
}
