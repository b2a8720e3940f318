package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckItemRepository extends Repository<CheckItem, CheckItemId> {

    CheckItem save(CheckItem item);

    void delete(CheckItem item);

    @Query("SELECT i FROM CheckItem i JOIN Checklist c ON c.id = i.checklistId WHERE c.cardId = :card"
            + " ORDER BY i.orderRank, i.id")
    List<CheckItem> on(CardId card);

    @Query("SELECT i FROM CheckItem i WHERE i.checklistId = :checklist ORDER BY i.orderRank, i.id")
    List<CheckItem> in(ChecklistId checklist);

    @Query("SELECT i FROM CheckItem i WHERE i.id IN :items")
    List<CheckItem> read(Collection<CheckItemId> items);

    @Query("SELECT i FROM CheckItem i JOIN Checklist c ON c.id = i.checklistId WHERE i.id = :item AND c.cardId = :card")
    Optional<CheckItem> find(CardId card, CheckItemId item);

    @Query("SELECT COUNT(i.id) FROM CheckItem i JOIN Checklist c ON c.id = i.checklistId WHERE c.cardId = :card")
    long count(CardId card);

    @Query(nativeQuery = true, value = "SELECT MAX(i.order_rank) FROM check_item i WHERE i.checklist_id = :checklist")
    Optional<Long> lastRank(ChecklistId checklist);
}
