package org.preau.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.shared.MemberId;

/** A member in a group, with an office and dates. */
@Embeddable
class Membership {

    private MemberId memberId;

    @Nullable
    private String office;

    private LocalDate since;

    @Column(name = "until")
    @Nullable
    private LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(MemberId member, Mandate mandate) {
        this.memberId = member;
        this.office = mandate.office().map(Office::value).orElse(null);
        this.since = mandate.since();
        this.until = mandate.until().orElse(null);
    }

    MemberId member() {
        return memberId;
    }

    Mandate mandate() {
        return new Mandate(Optional.ofNullable(office).map(Office::new), since, Optional.ofNullable(until));
    }
}
