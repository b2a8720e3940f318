package org.preau.board;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;
import org.preau.shared.Rank;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What the faces of cards are made of: never the descriptions, whatever their size. */
interface FaceRepository extends Repository<Card, CardId> {

    String FACE = "SELECT new org.preau.board.FaceRepository$Row(c.id, c.laneId, c.title, c.dueOn, c.dueAt, c.done,"
            + " c.orderRank, LENGTH(c.description)) FROM ";

    String SOUGHT =
            "SELECT new org.preau.board.FaceRepository$Row(found.id, found.laneId, found.title, found.dueOn, found.dueAt, found.done,"
                    + " found.orderRank, LENGTH(found.description)) FROM ";

    String ROW = FACE + "Card c JOIN Lane l ON l.id = c.laneId WHERE c.archivedAt IS NULL AND l.archivedAt IS NULL ";

    String NUMBERED =
            "(SELECT o.id AS card, ROW_NUMBER() OVER (PARTITION BY o.laneId ORDER BY o.orderRank, o.id) AS nth"
                    + " FROM Card o JOIN Lane l ON l.id = o.laneId"
                    + " WHERE l.boardId = :board AND l.archivedAt IS NULL AND o.archivedAt IS NULL)";

    String TICKED =
            "SELECT new org.preau.board.FaceRepository$Ticked(l.cardId, SUM(CASE WHEN i.done = TRUE THEN 1 ELSE 0 END), COUNT(i))"
                    + " FROM CheckItem i JOIN Checklist l ON l.id = i.checklistId ";

    String NOT_REMOVED = " AND l NOT IN (SELECT gone.id FROM Label gone WHERE gone.removed = TRUE) ORDER BY c.id, l";

    /** The first open cards of each open lane of a board, no more of a lane than asked, in one statement. */
    @Query(FACE + NUMBERED + " n JOIN Card c ON c.id = n.card WHERE n.nth <= :most ORDER BY c.orderRank, c.id")
    List<Row> first(BoardId board, long most);

    /** The open cards of a lane from a place on. */
    @Query(
            ROW
                    + "AND c.laneId = :lane AND (c.orderRank > :rank OR (c.orderRank = :rank AND c.id >= :card)) ORDER BY c.orderRank, c.id")
    List<Row> from(LaneId lane, Rank rank, CardId card, Limit limit);

    /** The open cards of a board that answer to what is wanted, with the words in their title, and stand beyond a place of their lane, those that stand last first. */
    @Query(SOUGHT + NUMBERED + " n JOIN Card found ON found.id = n.card WHERE n.nth > :beyond AND "
            + Words.Each.IN_TITLE
            + " AND (:#{#sought.isTermed()} = FALSE"
            + " OR found.done = FALSE AND found.dueOn BETWEEN :#{#sought.from()} AND :#{#sought.until()})"
            + " AND (SELECT COUNT(k) FROM Card x JOIN x.labels k WHERE x.id = found.id AND k IN :#{#sought.labels()}) = :#{#sought.labelCount()}"
            + " AND (SELECT COUNT(p) FROM Card y JOIN y.people p WHERE y.id = found.id AND p IN :#{#sought.people()}) = :#{#sought.personCount()}"
            + " ORDER BY n.nth DESC, found.id")
    List<Row> wanted(BoardId board, long beyond, Wanted sought, Limit limit);

    @Query(ROW + "AND c.id IN :cards ORDER BY c.orderRank, c.id")
    List<Row> open(Collection<CardId> cards);

    @Query(
            "SELECT new org.preau.board.FaceRepository$Labelled(c.id, l) FROM Card c JOIN c.labels l WHERE c.id IN :cards"
                    + NOT_REMOVED)
    List<Labelled> labels(Collection<CardId> cards);

    @Query(
            "SELECT new org.preau.board.FaceRepository$Assigned(c.id, p) FROM Card c JOIN c.people p WHERE c.id IN :cards ORDER BY c.id, p")
    List<Assigned> people(Collection<CardId> cards);

    @Query(TICKED + "WHERE l.cardId IN :cards GROUP BY l.cardId")
    List<Ticked> ticks(Collection<CardId> cards);

    /** Those of these people who are on a card that the board shows. */
    @Query("SELECT DISTINCT p FROM Card c JOIN c.people p JOIN Lane l ON l.id = c.laneId"
            + " WHERE c.boardId = :board AND c.archivedAt IS NULL AND l.archivedAt IS NULL AND p IN :people")
    List<MemberId> shown(BoardId board, Collection<MemberId> people);

    /** @param length of the description, in characters */
    record Row(
            CardId id,
            LaneId lane,
            String title,
            @Nullable LocalDate dueOn,
            @Nullable LocalTime dueAt,
            boolean done,
            Rank rank,
            int length) {

        @Nullable
        Due due() {
            return dueOn == null ? null : new Due(dueOn, dueAt);
        }

        LaneEdge edge() {
            return new LaneEdge(lane, rank.key(id));
        }

        boolean described() {
            return length > 0;
        }
    }

    record Labelled(CardId card, LabelId label) {}

    record Assigned(CardId card, MemberId member) {}

    record Ticked(CardId card, long done, long all) {

        CardFace.Ticks ticks() {
            return new CardFace.Ticks(Math.toIntExact(done), Math.toIntExact(all));
        }
    }
}
