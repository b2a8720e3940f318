package org.preau.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;

/** A team, project or body, with a stated purpose. */
@Entity
class Space {

    @Id
    private SpaceId id;

    private AssociationId associationId;

    @Enumerated(EnumType.STRING)
    private SpaceKind kind;

    private String name;
    private String purpose;
    private String colour;

    @Enumerated(EnumType.STRING)
    private Openness openness;

    private Instant createdAt;

    @Nullable
    private Instant archivedAt;

    /** Written by {@link SpaceRepository#forsake} alone, and worth nothing while somebody sits there. */
    @Nullable
    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable")
    private Instant forsakenSince;

    /** Whose end left it to nobody; written and worth as the moment above. */
    @Nullable
    @Column(insertable = false, updatable = false)
    @SuppressWarnings("UnusedVariable")
    private MemberId forsakenBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Space() {}

    Space(AssociationId association, SpaceDraft draft, Instant now) {
        this.id = SpaceId.fresh();
        this.associationId = association;
        this.kind = SpaceKind.TEAM;
        this.createdAt = now;
        describe(draft);
    }

    final void describe(SpaceDraft draft) {
        name = draft.name().value();
        purpose = draft.purpose();
        colour = draft.colour().value();
        openness = draft.openness();
    }

    /** Read only from now on; archiving twice keeps the first date. */
    void archive(Instant now) {
        if (archivedAt == null) {
            archivedAt = now;
        }
    }

    void restore() {
        archivedAt = null;
    }

    SpaceId id() {
        return id;
    }

    AssociationId association() {
        return associationId;
    }

    Openness openness() {
        return openness;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    SpaceCard card(@Nullable Level level) {
        return new SpaceCard(id, name, purpose, colour, openness, isArchived(), level);
    }
}
