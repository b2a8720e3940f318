package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChecklistRepository extends Repository<Checklist, ChecklistId> {

    Checklist save(Checklist checklist);

    void delete(Checklist checklist);

    @Query("SELECT c FROM Checklist c WHERE c.cardId = :card ORDER BY c.orderRank, c.id")
    List<Checklist> on(CardId card);

    @Query("SELECT c FROM Checklist c WHERE c.id IN :checklists")
    List<Checklist> read(Collection<ChecklistId> checklists);

    @Query("SELECT c FROM Checklist c WHERE c.id = :checklist AND c.cardId = :card")
    Optional<Checklist> find(CardId card, ChecklistId checklist);

    @Query("SELECT COUNT(c.id) FROM Checklist c WHERE c.cardId = :card")
    long count(CardId card);

    @Query(nativeQuery = true, value = "SELECT MAX(c.order_rank) FROM checklist c WHERE c.card_id = :card")
    Optional<Long> lastRank(CardId card);
}
