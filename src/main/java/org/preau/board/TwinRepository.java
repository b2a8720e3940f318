package org.preau.board;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.preau.shared.SpaceId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TwinRepository extends Repository<Twin, Twin.Key> {

    Twin save(Twin twin);

    @Query("SELECT t FROM Twin t WHERE t.spaceId = :space AND t.origin = :origin AND t.externalId IN :externalIds")
    List<Twin> among(SpaceId space, Origin origin, Collection<String> externalIds);

    /** Names a board of ours for one that is taken for the first time; waits for whoever is taking it, and then changes nothing. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    INSERT INTO import_source (space_id, origin, external_id, ref_kind, ref_id, said)
                    VALUES (:space, :origin, :externalId, 'BOARD', :board, '{}')
                    ON DUPLICATE KEY UPDATE ref_id = ref_id
                    """)
    void claim(SpaceId space, String origin, String externalId, UUID board);

    /** These boards, their lanes and their labels are nobody's twins any more. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
                    DELETE s FROM import_source s JOIN (
                           SELECT b.id FROM board b WHERE b.id IN (:boards)
                           UNION ALL SELECT l.id FROM lane l WHERE l.board_id IN (:boards)
                           UNION ALL SELECT k.id FROM label k WHERE k.board_id IN (:boards)) gone ON gone.id = s.ref_id
                    """)
    void letGo(Collection<UUID> boards);

    /** Nor are these cards and what is to be ticked on them. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
                    DELETE s FROM import_source s JOIN (
                           SELECT c.id FROM card c WHERE c.id IN (:cards)
                           UNION ALL SELECT h.id FROM checklist h WHERE h.card_id IN (:cards)
                           UNION ALL SELECT i.id FROM check_item i JOIN checklist h ON h.id = i.checklist_id
                                      WHERE h.card_id IN (:cards)) gone ON gone.id = s.ref_id
                    """)
    void letGoCards(Collection<UUID> cards);

    /** Nobody else takes this board until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT t FROM Twin t WHERE t.spaceId = :space AND t.origin = :origin AND t.externalId = :externalId")
    Twin lock(SpaceId space, Origin origin, String externalId);
}
