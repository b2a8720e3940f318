package org.preau.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
import org.preau.shared.MemberId;
import org.preau.shared.Rank;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CardRepository extends Repository<Card, CardId> {

    Card save(Card card);

    @Query(
            "SELECT c FROM Card c JOIN Board b ON b.id = c.boardId WHERE c.id = :card AND b.removed = FALSE AND b.audienceId IN :seen")
    Optional<Card> findAmong(Collection<AudienceId> seen, CardId card);

    @Query(
            "SELECT c FROM Card c JOIN Board b ON b.id = c.boardId WHERE c.id IN :cards AND b.removed = FALSE AND b.audienceId IN :seen")
    List<Card> allAmong(Collection<AudienceId> seen, Collection<CardId> cards);

    @Query("SELECT c FROM Card c WHERE c.id IN :cards")
    List<Card> read(Collection<CardId> cards);

    /** Cards with their labels and people, in one statement. */
    @Query("SELECT c FROM Card c LEFT JOIN FETCH c.labels LEFT JOIN FETCH c.people WHERE c.id IN :cards")
    List<Card> whole(Collection<CardId> cards);

    /** On which board a card is: asked before the board is locked, so that the card itself is read under the lock. */
    @Query(nativeQuery = true, value = "SELECT c.board_id FROM card c WHERE c.id = :card")
    Optional<UUID> boardOf(CardId card);

    @Query(
            nativeQuery = true,
            value =
                    "SELECT c.order_rank FROM card c WHERE c.id = :card AND c.lane_id = :lane AND c.archived_at IS NULL")
    Optional<Long> rankOf(LaneId lane, CardId card);

    /** The rank of the first open card of a lane that comes after a place, the moving one left out. */
    @Query(nativeQuery = true, value = """
                    SELECT c.order_rank FROM card c
                     WHERE c.lane_id = :lane AND c.archived_at IS NULL AND c.id <> :moving
                       AND (c.order_rank, c.id) > (:rank, :after)
                     ORDER BY c.order_rank, c.id LIMIT 1
                    """)
    Optional<Long> nextRank(LaneId lane, CardId moving, long rank, CardId after);

    @Query(
            nativeQuery = true,
            value = "SELECT MIN(c.order_rank) FROM card c"
                    + " WHERE c.lane_id = :lane AND c.archived_at IS NULL AND c.id <> :moving")
    Optional<Long> firstRank(LaneId lane, CardId moving);

    @Query(
            nativeQuery = true,
            value = "SELECT MAX(c.order_rank) FROM card c WHERE c.lane_id = :lane AND c.archived_at IS NULL")
    Optional<Long> lastRank(LaneId lane);

    /** The open card just above another one of its lane, for the way back of a move. */
    @Query(
            "SELECT c.id FROM Card c WHERE c.laneId = :lane AND c.archivedAt IS NULL"
                    + " AND (c.orderRank < :rank OR (c.orderRank = :rank AND c.id < :card)) ORDER BY c.orderRank DESC, c.id DESC")
    List<CardId> above(LaneId lane, Rank rank, CardId card, Limit limit);

    /** Gives every open card of a lane a new rank, with gaps, in one statement and in the present order. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
                    UPDATE card c JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY order_rank, id) AS nth
                                          FROM card WHERE lane_id = :lane AND archived_at IS NULL) o ON o.id = c.id
                       SET c.order_rank = o.nth * 4294967296, c.version = c.version + 1
                    """)
    void rerank(LaneId lane);

    /** In which lanes cards are, archived or not. */
    @Query(nativeQuery = true, value = "SELECT DISTINCT c.lane_id FROM card c WHERE c.id IN (:cards)")
    List<UUID> lanesOf(Collection<CardId> cards);

    /** Archived cards, the last archived first, from just after one of them. */
    @Query(
            "SELECT c FROM Card c WHERE c.boardId = :board"
                    + " AND (c.archivedAt < :before OR (c.archivedAt = :before AND c.id > :after)) ORDER BY c.archivedAt DESC, c.id")
    List<Card> archivedOn(BoardId board, Instant before, CardId after, Limit limit);

    @Query("SELECT found FROM Card found JOIN Board b ON b.id = found.boardId JOIN Lane l ON l.id = found.laneId"
            + " WHERE b.removed = FALSE AND b.audienceId IN :seen AND found.archivedAt IS NULL AND l.archivedAt IS NULL AND "
            + Words.Each.IN_TITLE + " ORDER BY found.createdAt DESC, found.id DESC")
    List<Card> titled(Collection<AudienceId> seen, Words.Each sought, Limit limit);

    /** The open, unfinished cards that a person has, due up to a day. */
    @Query("SELECT c FROM Card c JOIN c.people p JOIN Board b ON b.id = c.boardId JOIN Lane l ON l.id = c.laneId"
            + " WHERE p = :member AND b.removed = FALSE AND b.audienceId IN :seen AND c.archivedAt IS NULL AND l.archivedAt IS NULL"
            + " AND c.done = FALSE AND c.dueOn <= :until ORDER BY c.dueOn, c.dueAt, c.id")
    List<Card> dueFor(Collection<AudienceId> seen, MemberId member, LocalDate until, Limit limit);

    @Query("SELECT DISTINCT p FROM Card c JOIN c.people p WHERE p IN :members")
    Set<MemberId> havingAny(Collection<MemberId> members);

    @Query("SELECT DISTINCT c.boardId FROM Card c JOIN c.people p WHERE p = :member")
    List<BoardId> boardsOf(MemberId member);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = "UPDATE IGNORE card_member SET member_id = :now WHERE member_id = :before")
    void giveTo(MemberId before, MemberId now);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM card_member WHERE member_id = :member")
    void takeFrom(MemberId member);

    @Query(
            "SELECT b.title AS board, c.title AS card, c.dueOn AS due, c.done AS done FROM Card c JOIN c.people p"
                    + " JOIN Board b ON b.id = c.boardId WHERE p IN :members AND b.audienceId IN :seen ORDER BY c.createdAt, c.id")
    List<Charge> chargesOf(Collection<MemberId> members, Collection<AudienceId> seen);

    /** One card that somebody has, and the title of its board. */
    interface Charge {

        String getBoard();

        String getCard();

        @Nullable
        LocalDate getDue();

        boolean isDone();
    }
}
