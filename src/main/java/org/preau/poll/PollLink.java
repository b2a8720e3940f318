package org.preau.poll;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An address that opens a poll: for anybody, or for one person in it; until it is ended. That of a closed poll shows what was retained. */
@Entity
@Table(name = "poll_link")
class PollLink {

    @Id
    private UUID id;

    private PollId pollId;

    @Nullable
    private ParticipantId participantId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] tokenHash;

    private Instant createdAt;

    /** When it left by mail, if it did. */
    @Nullable
    private Instant mailedAt;

    @Nullable
    private Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected PollLink() {}

    PollLink(PollId poll, @Nullable ParticipantId participant, PollToken token, Instant now) {
        this.id = org.preau.shared.Id.fresh();
        this.pollId = poll;
        this.participantId = participant;
        this.tokenHash = token.hash();
        this.createdAt = now;
    }

    PollLink mailed() {
        mailedAt = createdAt;
        return this;
    }

    Optional<Instant> mailedAt() {
        return Optional.ofNullable(mailedAt);
    }

    Instant createdAt() {
        return createdAt;
    }

    PollId poll() {
        return pollId;
    }

    /** Whom it is for; empty for anybody. */
    Optional<ParticipantId> participant() {
        return Optional.ofNullable(participantId);
    }

    /** Whether the answer page made it, together with this person; any other was handed to them. */
    boolean wasMadeWith(Participant person) {
        return createdAt.equals(person.createdAt());
    }

    boolean isEnded() {
        return endedAt != null;
    }
}
