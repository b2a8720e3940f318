package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LabelRepository extends Repository<Label, LabelId> {

    Label save(Label label);

    @Query("SELECT l FROM Label l WHERE l.id = :label AND l.boardId = :board")
    Optional<Label> findOn(BoardId board, LabelId label);

    @Query("SELECT l FROM Label l WHERE l.boardId = :board ORDER BY l.name, l.id")
    List<Label> on(BoardId board);

    @Query("SELECT l FROM Label l WHERE l.id IN :labels")
    List<Label> read(Collection<LabelId> labels);
}
