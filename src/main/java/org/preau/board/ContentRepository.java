package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All that is on boards, for the day on which they are forgotten: what stands on other things goes before them. */
interface ContentRepository extends Repository<Board, BoardId> {

    @Query(nativeQuery = true, value = "SELECT c.id FROM card c WHERE c.board_id IN (:boards)")
    List<UUID> cards(Collection<UUID> boards);

    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value = "DELETE i FROM check_item i JOIN checklist h ON h.id = i.checklist_id JOIN card c ON c.id = h.card_id"
                    + " WHERE c.board_id IN (:boards)")
    void forgetItems(Collection<UUID> boards);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE h FROM checklist h JOIN card c ON c.id = h.card_id WHERE c.board_id IN (:boards)")
    void forgetChecklists(Collection<UUID> boards);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE k FROM card_label k JOIN card c ON c.id = k.card_id WHERE c.board_id IN (:boards)")
    void takeOffLabels(Collection<UUID> boards);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE p FROM card_member p JOIN card c ON c.id = p.card_id WHERE c.board_id IN (:boards)")
    void takeOffPeople(Collection<UUID> boards);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM card WHERE board_id IN (:boards)")
    void forgetCards(Collection<UUID> boards);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM lane WHERE board_id IN (:boards)")
    void forgetLanes(Collection<UUID> boards);

    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM label WHERE board_id IN (:boards)")
    void forgetLabels(Collection<UUID> boards);
}
