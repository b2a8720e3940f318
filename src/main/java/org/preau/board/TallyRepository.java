package org.preau.board;

import org.preau.board.TakenBoard.Shelf;
import org.preau.board.TakenBoard.Ticks;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** How much is on a board. */
interface TallyRepository extends Repository<Board, BoardId> {

    @Query("SELECT new org.preau.board.TakenBoard$Shelf(COUNT(l) - COUNT(l.archivedAt), COUNT(l.archivedAt))"
            + " FROM Lane l WHERE l.boardId = :board")
    Shelf lanes(BoardId board);

    @Query("SELECT new org.preau.board.TakenBoard$Shelf(COUNT(c) - COUNT(c.archivedAt), COUNT(c.archivedAt))"
            + " FROM Card c WHERE c.boardId = :board")
    Shelf cards(BoardId board);

    @Query("SELECT COUNT(l) FROM Label l WHERE l.boardId = :board AND l.removed = FALSE")
    long labels(BoardId board);

    @Query("SELECT COUNT(l) FROM Checklist l JOIN Card c ON c.id = l.cardId WHERE c.boardId = :board")
    long checklists(BoardId board);

    @Query("SELECT new org.preau.board.TakenBoard$Ticks(COUNT(i), COUNT(CASE WHEN i.done = TRUE THEN 1 END))"
            + " FROM CheckItem i JOIN Checklist l ON l.id = i.checklistId JOIN Card c ON c.id = l.cardId"
            + " WHERE c.boardId = :board")
    Ticks items(BoardId board);
}
