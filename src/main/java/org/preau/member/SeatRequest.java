package org.preau.member;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;

/** A member who waits at the door of a closed space. */
@Entity
class SeatRequest {

    private static final int MAX = 500;

    @EmbeddedId
    private Key key;

    private String words;
    private Instant askedAt;

    @Nullable
    private Instant declinedAt;

    @SuppressWarnings("NullAway.Init")
    protected SeatRequest() {}

    SeatRequest(SpaceId space, MemberId member, String words, Instant now) {
        this.key = new Key(space, member);
        this.askedAt = now;
        say(words);
    }

    final void say(String words) {
        this.words = words.strip();
        if (this.words.length() > MAX) {
            throw new Refusal(MemberReason.ASKED_WORDS_LENGTH, MAX);
        }
        askAgain();
    }

    /** The same, of somebody who asked as another member. */
    SeatRequest of(MemberId member) {
        var same = new SeatRequest(space(), member, words, askedAt);
        same.declinedAt = declinedAt;
        return same;
    }

    /** They are told until they ask again. */
    void decline(Instant now) {
        declinedAt = now;
    }

    /** It waits for an answer, whatever was answered before. */
    final void askAgain() {
        declinedAt = null;
    }

    SeatAnswer answer() {
        return declinedAt == null ? SeatAnswer.AWAITED : SeatAnswer.DECLINED;
    }

    SpaceId space() {
        return key.spaceId();
    }

    MemberId member() {
        return key.memberId();
    }

    Asking shown(Named faces) {
        return new Asking(faces.of(member()), words, askedAt);
    }

    MemberData.AtDoor told() {
        return new MemberData.AtDoor(words, askedAt);
    }

    /** One request per member and space. */
    @Embeddable
    record Key(SpaceId spaceId, MemberId memberId) implements Serializable {}
}
