package org.preau.document;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/** The number under which an editor of somebody writes; nobody else ever writes under it in that document. */
@Entity
@Table(name = "document_client")
@IdClass(KnownClient.Key.class)
class KnownClient {

    @Id
    private DocumentId documentId;

    @Id
    private long client;

    @Nullable
    private MemberId memberId;

    @SuppressWarnings("NullAway.Init")
    protected KnownClient() {}

    KnownClient(DocumentId document, long client, Optional<MemberId> member) {
        this.documentId = document;
        this.client = client;
        this.memberId = member.orElse(null);
    }

    long client() {
        return client;
    }

    /** Empty for what Préau wrote itself. */
    Optional<MemberId> member() {
        return Optional.ofNullable(memberId);
    }

    record Key(DocumentId documentId, long client) implements Serializable {}
}
