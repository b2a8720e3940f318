package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that is on boards, for the day on which they are forgotten: what stands on other things goes before them, cards by portions. */
interface ContentRepository extends Repository<Board, BoardId> {

    @Query(nativeQuery = true, value = "SELECT c.id FROM card c WHERE c.board_id IN (:boards)")
    List<UUID> cards(Collection<UUID> boards);

    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "DELETE i FROM check_item i JOIN checklist h ON h.id = i.checklist_id WHERE h.card_id IN (:cards)")
    void forgetItems(Collection<UUID> cards);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM checklist WHERE card_id IN (:cards)")
    void forgetChecklists(Collection<UUID> cards);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM card_label WHERE card_id IN (:cards)")
    void takeOffLabels(Collection<UUID> cards);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM card_member WHERE card_id IN (:cards)")
    void takeOffPeople(Collection<UUID> cards);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM card WHERE id IN (:cards)")
    void forgetCards(Collection<UUID> cards);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM lane WHERE board_id IN (:boards)")
    void forgetLanes(Collection<UUID> boards);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM label WHERE board_id IN (:boards)")
    void forgetLabels(Collection<UUID> boards);
}
