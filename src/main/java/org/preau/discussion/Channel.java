package org.preau.discussion;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.preau.member.AudienceId;
import org.preau.shared.Rank;

/** A heading inside a space, under which threads are kept. */
@Entity
class Channel {

    @Id
    private ChannelId id;

    private AudienceId audienceId;

    @Enumerated(EnumType.STRING)
    private ChannelKind kind;

    private String name;
    private Rank orderRank;

    @SuppressWarnings("NullAway.Init")
    protected Channel() {}

    Channel(AudienceId audience, ChannelKind kind) {
        this.id = ChannelId.fresh();
        this.audienceId = audience;
        this.kind = kind;
        this.name = "";
        this.orderRank = Rank.nth(kind.ordinal());
    }

    ChannelId id() {
        return id;
    }

    AudienceId audience() {
        return audienceId;
    }

    ChannelKind kind() {
        return kind;
    }

    ChannelLine line() {
        return new ChannelLine(id, kind, name);
    }
}
