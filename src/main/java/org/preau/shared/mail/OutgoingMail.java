package org.preau.shared.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/** A letter that waits, left, or was given up after a day of trying. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    private static final int MOST_TRIES = 12;

    @Id
    private UUID id;

    /** Who makes it leave; nobody for what somebody asks for themselves. */
    @Nullable
    private MemberId authorId;

    private String recipient;
    private String subject;

    @Column(columnDefinition = "mediumtext")
    private String textPart;

    @Column(columnDefinition = "mediumtext")
    private String htmlPart;

    private Instant writtenAt;

    @Nullable
    private Instant dueAt;

    private int tries;

    @Nullable
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected OutgoingMail() {}

    OutgoingMail(WrittenLetter letter, Instant now) {
        this.id = org.preau.shared.Id.fresh();
        this.recipient = letter.to();
        this.subject = letter.subject();
        this.textPart = letter.text();
        this.htmlPart = letter.html();
        this.writtenAt = now;
        this.dueAt = now;
    }

    OutgoingMail by(MemberId author) {
        authorId = author;
        return this;
    }

    /** Somebody carries it; it is due again at that moment unless they say what became of it. */
    Parcel takeOut(Instant again) {
        dueAt = again;
        return new Parcel(id, new WrittenLetter(recipient, subject, textPart, htmlPart));
    }

    void left(Instant now) {
        sentAt = now;
        dueAt = null;
    }

    /** Tried again after 1, 2, 4 … minutes, at most 4 hours apart; given up in the end. */
    void failed(Instant now) {
        tries++;
        var pause = Duration.ofMinutes(Math.min(240, 1L << Math.min(tries - 1, 8)));
        dueAt = tries < MOST_TRIES ? now.plus(pause) : null;
    }

    PostedLetter posted() {
        return new PostedLetter(id, recipient, subject, textPart, writtenAt);
    }
}
