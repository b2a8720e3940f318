package org.preau.board;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;
import org.preau.shared.Rank;
import org.preau.shared.Title;

/** One thing to do, in a lane. */
@Entity
class Card {

    @Id
    private CardId id;

    private BoardId boardId;
    private LaneId laneId;
    private String title;
    private String description = "";

    @Nullable
    private LocalDate dueOn;

    @Nullable
    private LocalTime dueAt;

    private boolean done;
    private Rank orderRank;
    private Instant createdAt;

    @Nullable
    private Instant archivedAt;

    @ElementCollection
    @CollectionTable(name = "card_label", joinColumns = @JoinColumn(name = "card_id"))
    @Column(name = "label_id")
    private Set<LabelId> labels = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "card_member", joinColumns = @JoinColumn(name = "card_id"))
    @Column(name = "member_id")
    private Set<MemberId> people = new HashSet<>();

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Card() {}

    Card(Lane lane, Title title, Rank rank, Instant now) {
        this(new NewCard(title), lane, rank, now);
    }

    Card(NewCard card, Lane lane, Rank rank, Instant now) {
        this.id = card.id();
        this.boardId = lane.board();
        this.laneId = lane.id();
        this.title = card.title().value();
        this.orderRank = rank;
        this.createdAt = now;
    }

    /** @return whether it lies elsewhere than before */
    boolean moveTo(LaneId lane, Rank rank) {
        var moved = !laneId.equals(lane) || !orderRank.equals(rank);
        laneId = lane;
        orderRank = rank;
        return moved;
    }

    void rename(Title title) {
        this.title = title.value();
    }

    void describe(Description text) {
        description = text.value();
    }

    void dueOn(@Nullable Due due) {
        dueOn = due == null ? null : due.on();
        dueAt = due == null ? null : due.at();
    }

    void tick(boolean done) {
        this.done = done;
    }

    /** Archiving twice keeps the first date. */
    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void restore(Rank rank) {
        archivedAt = null;
        orderRank = rank;
    }

    /** @return whether anything changed */
    boolean label(LabelId label, boolean wanted) {
        return wanted ? labels.add(label) : labels.remove(label);
    }

    /** @return whether anything changed */
    boolean assign(MemberId member, boolean wanted) {
        return wanted ? people.add(member) : people.remove(member);
    }

    CardId id() {
        return id;
    }

    BoardId board() {
        return boardId;
    }

    LaneId lane() {
        return laneId;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    @Nullable
    Due due() {
        return dueOn == null ? null : new Due(dueOn, dueAt);
    }

    boolean isDone() {
        return done;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    /** As the archive lists it; asked of an archived card only. */
    ArchivedCard archived() {
        return new ArchivedCard(id, title, Objects.requireNonNull(archivedAt));
    }

    Set<LabelId> labels() {
        return labels;
    }

    Set<MemberId> people() {
        return people;
    }

    Rank rank() {
        return orderRank;
    }

    int version() {
        return version;
    }
}
