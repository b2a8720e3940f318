package org.preau.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckpointRepository extends Repository<Checkpoint, LoggedEdit.Key> {

    Checkpoint save(Checkpoint checkpoint);

    /** The last one up to an edit. */
    @Query("SELECT c FROM Checkpoint c WHERE c.documentId = :document AND c.seq <= :until ORDER BY c.seq DESC")
    Optional<Checkpoint> upTo(DocumentId document, long until, Limit one);

    @Query(
            nativeQuery = true,
            value = "SELECT seq, OCTET_LENGTH(state) AS bytes FROM document_checkpoint"
                    + " WHERE document_id = :document AND seq <= :until ORDER BY seq DESC LIMIT 1")
    Optional<Length> lengthUpTo(DocumentId document, long until);

    /** How long a state is that is not read. */
    interface Length {

        long getSeq();

        long getBytes();
    }

    /** The one before, when the one at this number stands for it: no version was kept from it on. */
    @Modifying
    @Query(
            "DELETE FROM Checkpoint c WHERE c.documentId = :document AND c.seq = :before"
                    + " AND NOT EXISTS (SELECT v.id FROM KeptVersion v WHERE v.documentId = :document AND v.seq >= :before AND v.seq < :seq)")
    void drop(DocumentId document, long before, long seq);

    @Query("SELECT c.seq FROM Checkpoint c WHERE c.documentId = :document")
    List<Long> seqs(DocumentId document);

    @Modifying
    @Query("DELETE FROM Checkpoint c WHERE c.documentId = :document AND c.seq IN :seqs")
    void drop(DocumentId document, Collection<Long> seqs);

    /** @return how many were left until now, and are no more */
    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM document_checkpoint WHERE document_id = :document LIMIT 5")
    int forgetSome(DocumentId document);
}
