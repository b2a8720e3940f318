package org.preau.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Title;

/** A moment of a document to come back to: after which edit. Kept by itself ({@link Moments}), or by somebody under a name. */
@Entity
@Table(name = "document_version")
class KeptVersion {

    @Id
    private VersionId id;

    private DocumentId documentId;
    private long seq;

    @Nullable
    private String name;

    private Instant keptAt;

    @Nullable
    private MemberId keptBy;

    @Nullable
    private Instant sparedUntil;

    @SuppressWarnings("NullAway.Init")
    protected KeptVersion() {}

    KeptVersion(Document document, Actor by, Optional<Title> name, Instant now) {
        this.id = VersionId.fresh();
        this.documentId = document.id();
        this.seq = document.head();
        this.name = name.map(Title::value).orElse(null);
        this.keptAt = now;
        this.keptBy = by.member().or(document::editor).orElse(null);
    }

    VersionId id() {
        return id;
    }

    long seq() {
        return seq;
    }

    Instant keptAt() {
        return keptAt;
    }

    /** Somebody may miss what was taken away after it: age does not take it before that. */
    void spare(Instant until) {
        sparedUntil = until;
    }

    VersionLine line() {
        return new VersionLine(id, name, keptAt, keptBy);
    }
}
