package org.preau.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;

/** Lanes of cards, in a space; all of it is seen by one audience. */
@Entity
class Board {

    @Id
    private BoardId id;

    private SpaceId spaceId;
    private AudienceId audienceId;
    private String title;
    private Instant createdAt;
    private boolean removed;

    @Nullable
    private MemberId createdBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Board() {}

    Board(SpaceId space, AudienceId audience, Title title, Instant now) {
        this.id = BoardId.fresh();
        this.spaceId = space;
        this.audienceId = audience;
        this.title = title.value();
        this.createdAt = now;
    }

    Board madeBy(Optional<MemberId> member) {
        createdBy = member.orElse(null);
        return this;
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

    boolean wasMadeBy(MemberId member) {
        return member.equals(createdBy);
    }

    BoardId id() {
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

    Instant createdAt() {
        return createdAt;
    }

    Ref ref() {
        return Ref.to(Ref.Kind.BOARD, id);
    }

    BoardEvent.Spot spot() {
        return new BoardEvent.Spot(spaceId, id);
    }

    BoardLine line(boolean removable) {
        return new BoardLine(id, spaceId, title, removable);
    }
}
