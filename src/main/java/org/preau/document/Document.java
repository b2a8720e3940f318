package org.preau.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;

/** A text that people write together, in a space. What it says is in its log; here stands what lists show of it. */
@Entity
class Document {

    @Id
    private DocumentId id;

    private SpaceId spaceId;
    private AudienceId audienceId;
    private String title;
    private Instant createdAt;

    @Nullable
    private MemberId createdBy;

    /** Written with the log, in one statement: see {@link DocumentRepository#write}. */
    @Column(updatable = false)
    private Instant editedAt;

    @Nullable
    @Column(updatable = false)
    private MemberId editedBy;

    @Column(updatable = false)
    private long headSeq;

    /** Raised when its log begins anew: what editors kept of an earlier one is not for it any more. */
    private int epoch;

    private boolean removed;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(SpaceId space, AudienceId audience, Title title, Actor by, Instant now) {
        this.id = DocumentId.fresh();
        this.spaceId = space;
        this.audienceId = audience;
        this.title = title.value();
        this.createdAt = now;
        this.createdBy = by.member().orElse(null);
        this.editedAt = now;
        this.editedBy = createdBy;
    }

    void rename(Title title) {
        this.title = title.value();
    }

    void remove() {
        removed = true;
    }

    void bringBack() {
        removed = false;
    }

    boolean isRemoved() {
        return removed;
    }

    DocumentId id() {
        return id;
    }

    SpaceId space() {
        return spaceId;
    }

    AudienceId audience() {
        return audienceId;
    }

    String title() {
        return title;
    }

    long head() {
        return headSeq;
    }

    int epoch() {
        return epoch;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant editedAt() {
        return editedAt;
    }

    Optional<MemberId> editor() {
        return Optional.ofNullable(editedBy);
    }

    boolean isOf(Actor actor) {
        return createdBy != null && actor.member().equals(Optional.of(createdBy));
    }

    Ref ref() {
        return Ref.to(Ref.Kind.DOCUMENT, id);
    }

    DocumentEvent.Spot spot() {
        return new DocumentEvent.Spot(spaceId, id);
    }

    DocumentLine line(boolean mayRemove) {
        return new DocumentLine(id, spaceId, title, editedAt, editedBy, mayRemove);
    }
}
