package org.preau.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing in the bin: what it is, where it was, who deleted it and when. */
@Entity
@Table(name = "bin")
class Binned {

    @Id
    private UUID refId;

    @Enumerated(EnumType.STRING)
    private Ref.Kind refKind;

    private SpaceId spaceId;

    @Nullable
    private MemberId memberId;

    private Instant binnedAt;

    /** It is what the member had said: nobody else brings it back. */
    private boolean ownWords;

    @SuppressWarnings("NullAway.Init")
    protected Binned() {}

    Binned(Ref thing, SpaceId space, Actor by, Instant now, boolean ownWords) {
        this.refId = thing.id();
        this.refKind = thing.kind();
        this.spaceId = space;
        this.memberId = by.member().orElse(null);
        this.binnedAt = now;
        this.ownWords = ownWords;
    }

    Ref thing() {
        return new Ref(refKind, refId);
    }

    /** Who deleted it; empty for the house itself, and for who was erased. */
    Optional<MemberId> by() {
        return Optional.ofNullable(memberId);
    }

    Instant binnedAt() {
        return binnedAt;
    }
}
