package org.preau.document;

import java.util.Collection;
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

    /** Those that a later one stands for; where a version was kept, one stays. */
    @Modifying
    @Query("DELETE FROM Checkpoint c WHERE c.documentId = :document AND c.seq < :seq"
            + " AND c.seq NOT IN (SELECT v.seq FROM KeptVersion v WHERE v.documentId = :document)")
    void drop(DocumentId document, long seq);

    @Modifying
    @Query("DELETE FROM Checkpoint c WHERE c.documentId IN :documents")
    void forget(Collection<DocumentId> documents);
}
