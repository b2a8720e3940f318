package org.preau.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.preau.member.AudienceId;
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

    void rename(Title title) {
        this.title = title.value();
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

    BoardEvent.Spot spot() {
        return new BoardEvent.Spot(spaceId, id);
    }

    BoardLine line() {
        return new BoardLine(id, spaceId, title);
    }
}
