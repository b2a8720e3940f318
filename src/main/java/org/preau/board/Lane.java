package org.preau.board;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Rank;
import org.preau.shared.Title;

/** A column of a board. Archived, it takes its cards out of sight with it, and brings them back. */
@Entity
class Lane {

    @Id
    private LaneId id;

    private BoardId boardId;
    private String title;
    private Rank orderRank;

    @Nullable
    private Instant archivedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Lane() {}

    Lane(BoardId board, NewLane added, Rank rank) {
        this.id = added.id();
        this.boardId = board;
        this.title = added.title().value();
        this.orderRank = rank;
    }

    void rename(Title title) {
        this.title = title.value();
    }

    void moveTo(Rank rank) {
        orderRank = rank;
    }

    /** Archiving twice keeps the first date. */
    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void restore() {
        archivedAt = null;
    }

    LaneId id() {
        return id;
    }

    BoardId board() {
        return boardId;
    }

    String title() {
        return title;
    }

    Rank rank() {
        return orderRank;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    LaneFace face() {
        return new LaneFace(id, title, orderRank.key(id));
    }
}
