package org.preau.document;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
import org.preau.shared.MemberId;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentRepository extends Repository<Document, DocumentId> {

    Document save(Document document);

    @Query("SELECT d FROM Document d WHERE d.id = :document AND d.audienceId IN :seen AND d.removed = FALSE")
    Optional<Document> findAmong(Collection<AudienceId> seen, DocumentId document);

    @Query("SELECT d FROM Document d WHERE d.id IN :documents AND d.audienceId IN :seen AND d.removed = FALSE")
    List<Document> allAmong(Collection<AudienceId> seen, Collection<DocumentId> documents);

    @Query(
            "SELECT d FROM Document d WHERE d.audienceId IN :seen AND d.removed = FALSE ORDER BY d.editedAt DESC, d.id DESC")
    List<Document> among(Collection<AudienceId> seen, Limit most);

    /** What one human began or wrote in, who has these memberships. */
    @Query(
            "SELECT new org.preau.document.DocumentRepository$Written(d.audienceId, d.title, COUNT(e), MAX(e.writtenAt)) FROM Document d"
                    + " LEFT JOIN LoggedEdit e ON e.documentId = d.id AND e.memberId IN :memberships"
                    + " WHERE d.createdBy IN :memberships OR e.seq IS NOT NULL GROUP BY d.id, d.audienceId, d.title ORDER BY d.title, d.id")
    List<Written> writtenBy(Collection<MemberId> memberships);

    /**
     * @param edits how many of theirs are in its log
     * @param last when they last wrote in it
     */
    record Written(
            AudienceId audience,
            String title,
            long edits,
            @Nullable Instant last) {}

    @Query("SELECT d FROM Document d WHERE d.id IN :documents AND d.audienceId IN :seen AND d.removed = TRUE")
    List<Document> removed(Collection<AudienceId> seen, Collection<DocumentId> documents);

    @Query("SELECT found FROM Document found WHERE found.audienceId IN :seen AND found.removed = FALSE AND "
            + Words.Each.IN_TITLE + " ORDER BY found.editedAt DESC, found.id DESC")
    List<Document> titled(Collection<AudienceId> seen, Words.Each sought, Limit most);

    /** One document, for the room whose door was asked already. */
    @Query("SELECT d FROM Document d WHERE d.id = :document")
    Optional<Document> read(DocumentId document);

    /** The same, as it stands: whoever writes in it comes after. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT d FROM Document d WHERE d.id = :document")
    Optional<Document> hold(DocumentId document);

    /** What the one made is the other's to keep. */
    @Modifying(flushAutomatically = true)
    @Query("UPDATE Document t SET t.createdBy = :now WHERE t.createdBy = :before")
    void giveTo(MemberId before, MemberId now);

    /**
     * Takes the next numbers of the log, and holds the row until the transaction ends: whoever writes comes after.
     *
     * @return none when another number was the last, or there is no such document
     */
    @Modifying(flushAutomatically = true)
    @Query(
            nativeQuery = true,
            value =
                    "UPDATE document SET head_seq = head_seq + :#{#more.edits}, edited_at = :#{#more.at}, edited_by = COALESCE(:by, edited_by)"
                            + " WHERE id = :document AND head_seq = :#{#more.known}")
    int write(DocumentId document, More more, @Nullable MemberId by);

    /**
     * What comes into a log.
     *
     * @param known the last number that is taken
     */
    record More(long known, int edits, Instant at) {}

    /** Those in the bin that stay there until the transaction ends: nobody takes one out meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT d FROM Document d WHERE d.id IN :documents AND d.removed = TRUE")
    List<Document> lockRemoved(Collection<DocumentId> documents);

    @Modifying
    @Query("DELETE FROM Document d WHERE d.id IN :documents")
    void forget(Collection<DocumentId> documents);
}
