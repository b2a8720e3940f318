package org.preau.board;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LabelRepository extends Repository<Label, LabelId> {

    Label save(Label label);

    @Query("SELECT l FROM Label l WHERE l.id = :label AND l.boardId = :board AND l.removed = FALSE")
    Optional<Label> findOn(BoardId board, LabelId label);

    @Query("SELECT l FROM Label l WHERE l.boardId = :board AND l.removed = FALSE ORDER BY l.name, l.id")
    List<Label> on(BoardId board);

    @Query("SELECT COUNT(l.id) FROM Label l WHERE l.boardId = :board AND l.removed = FALSE")
    long count(BoardId board);

    @Query("SELECT l FROM Label l WHERE l.id IN :labels AND l.removed = FALSE")
    List<Label> read(Collection<LabelId> labels);

    /** Those in the bin too. */
    @Query("SELECT l FROM Label l WHERE l.id IN :labels")
    List<Label> kept(Collection<LabelId> labels);

    @Query("SELECT l FROM Label l WHERE l.id IN :labels AND l.removed = TRUE")
    List<Label> removed(Collection<LabelId> labels);

    /** Those in the bin that stay there until the transaction ends: nobody takes one out meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT l FROM Label l WHERE l.id IN :labels AND l.removed = TRUE")
    List<Label> lockRemoved(Collection<LabelId> labels);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM card_label WHERE label_id IN (:labels)")
    void takeOffCards(Collection<UUID> labels);

    @Modifying
    @Query("DELETE FROM Label l WHERE l.id IN :labels AND l.removed = TRUE")
    void forget(Collection<LabelId> labels);
}
