package org.preau.member;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.HashSet;
import java.util.Set;
import org.preau.shared.SpaceId;

/** Who may see a content: all seats of its space, or the named ones. */
@Entity
class Audience {

    @Id
    private AudienceId id;

    private SpaceId spaceId;
    private boolean everyone;

    @ElementCollection
    @CollectionTable(name = "audience_seat", joinColumns = @JoinColumn(name = "audience_id"))
    @Column(name = "seat_id")
    private Set<SeatId> seats = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Audience() {}

    /** All seats of the space, those of tomorrow too. */
    Audience(SpaceId space) {
        this.id = AudienceId.fresh();
        this.spaceId = space;
        this.everyone = true;
    }

    AudienceId id() {
        return id;
    }

    SpaceId space() {
        return spaceId;
    }
}
