package org.preau.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.time.Instant;
import org.preau.shared.Sha256;

/** The whole state of a document after one of its edits: opening it needs only what came later. */
@Entity
@Table(name = "document_checkpoint")
@IdClass(LoggedEdit.Key.class)
class Checkpoint {

    @Id
    private DocumentId documentId;

    @Id
    private long seq;

    private Instant madeAt;
    private byte[] state;

    @Column(columnDefinition = "BINARY(32)")
    private byte[] sha256;

    /** What the document shows then, in ProseMirror's shape. */
    private String content;

    /** Its words alone, for search. */
    private String words;

    @SuppressWarnings("NullAway.Init")
    protected Checkpoint() {}

    Checkpoint(DocumentId document, long seq, Packed packed, Instant now) {
        this.documentId = document;
        this.seq = seq;
        this.madeAt = now;
        this.state = packed.state();
        this.sha256 = Sha256.of(packed.state());
        this.content = packed.content();
        this.words = packed.words();
    }

    /** A state, and what it shows. */
    record Packed(byte[] state, String content, String words) {}

    long seq() {
        return seq;
    }

    byte[] state() {
        return state;
    }

    /** Whether the state is as it was kept. A row that was damaged is not taken for a document. */
    boolean isWhole() {
        return MessageDigest.isEqual(sha256, Sha256.of(state));
    }
}
