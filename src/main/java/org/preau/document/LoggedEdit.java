package org.preau.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/** One edit, as it came: who, when, bytes. Never changed, and kept: together they are the history of the document. */
@Entity
@Table(name = "document_edit")
@IdClass(LoggedEdit.Key.class)
class LoggedEdit {

    @Id
    private DocumentId documentId;

    @Id
    private long seq;

    @Nullable
    private MemberId memberId;

    private Instant writtenAt;
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected LoggedEdit() {}

    LoggedEdit(DocumentId document, long seq, Edit edit, Instant now) {
        this.documentId = document;
        this.seq = seq;
        this.memberId = edit.by().member().orElse(null);
        this.writtenAt = now;
        this.content = edit.bytes();
    }

    long seq() {
        return seq;
    }

    byte[] content() {
        return content;
    }

    record Key(DocumentId documentId, long seq) implements Serializable {}
}
