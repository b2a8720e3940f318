package org.preau.document;

import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LogRepository extends Repository<LoggedEdit, LoggedEdit.Key> {

    LoggedEdit save(LoggedEdit edit);

    /** The edits after one up to another, in their order. */
    @Query("SELECT e FROM LoggedEdit e WHERE e.documentId = :document AND e.seq > :after AND e.seq <= :until ORDER BY e.seq")
    Stream<LoggedEdit> between(DocumentId document, long after, long until);

    @Modifying
    @Query("DELETE FROM LoggedEdit e WHERE e.documentId IN :documents")
    void forget(Collection<DocumentId> documents);
}
