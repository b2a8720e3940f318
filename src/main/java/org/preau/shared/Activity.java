package org.preau.shared;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One line of history: who did what, to what, when. The feed that notifications and search will follow, by id. */
@Entity
@Table(name = "activity")
class Activity {

    @Id
    private UUID id;

    private Instant at;
    private SpaceId spaceId;

    @Nullable
    private MemberId memberId;

    private String verb;

    @Enumerated(EnumType.STRING)
    private Ref.Kind refKind;

    private UUID refId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> details;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    Activity(Happening happening, Instant at) {
        this.id = org.preau.shared.Id.fresh();
        this.at = at;
        this.spaceId = happening.space();
        this.memberId = happening.by().member().orElse(null);
        this.verb = happening.verb();
        this.refKind = happening.about().kind();
        this.refId = happening.about().id();
        this.details = happening.details();
    }
}
