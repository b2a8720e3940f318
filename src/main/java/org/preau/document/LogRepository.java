package org.preau.document;

import jakarta.persistence.QueryHint;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface LogRepository extends Repository<LoggedEdit, LoggedEdit.Key> {

    LoggedEdit save(LoggedEdit edit);

    /** What the edits say after one up to another, in their order; read as they are needed, since together they may be more than fits into memory. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FETCH_SIZE, value = "16"))
    @Query(
            "SELECT e.content FROM LoggedEdit e WHERE e.documentId = :document AND e.seq > :after AND e.seq <= :until ORDER BY e.seq")
    Stream<byte[]> between(DocumentId document, long after, long until);

    @Query(
            nativeQuery = true,
            value = "SELECT COALESCE(SUM(OCTET_LENGTH(content)), 0) FROM document_edit"
                    + " WHERE document_id = :document AND seq > :after AND seq <= :until")
    long bytesBetween(DocumentId document, long after, long until);

    /** @return how many were left until now, and are no more */
    @Modifying
    @Query(nativeQuery = true, value = "DELETE FROM document_edit WHERE document_id = :document LIMIT 100")
    int forgetSome(DocumentId document);
}
