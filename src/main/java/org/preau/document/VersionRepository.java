package org.preau.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VersionRepository extends Repository<KeptVersion, VersionId> {

    KeptVersion save(KeptVersion version);

    @Query("SELECT v FROM KeptVersion v WHERE v.documentId = :document ORDER BY v.seq DESC, v.keptAt DESC, v.id DESC")
    List<KeptVersion> of(DocumentId document, Limit most);

    /** A version of a document whose door was asked. */
    @Query("SELECT v FROM KeptVersion v WHERE v.documentId = :document AND v.id = :version")
    Optional<KeptVersion> findIn(DocumentId document, VersionId version);

    /** Those that nobody named and that are not spared any more, the oldest first. */
    @Query("SELECT v FROM KeptVersion v WHERE v.documentId = :document AND v.name IS NULL"
            + " AND (v.sparedUntil IS NULL OR v.sparedUntil < :now) ORDER BY v.keptAt, v.seq")
    List<KeptVersion> ageing(DocumentId document, Instant now);

    @Query("SELECT v.seq FROM KeptVersion v WHERE v.documentId = :document")
    List<Long> seqs(DocumentId document);

    @Modifying
    @Query("DELETE FROM KeptVersion v WHERE v.id IN :versions")
    void drop(Collection<VersionId> versions);

    @Modifying
    @Query("DELETE FROM KeptVersion v WHERE v.documentId IN :documents")
    void forget(Collection<DocumentId> documents);
}
