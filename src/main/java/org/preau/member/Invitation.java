package org.preau.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;

/** An open hand: whoever holds its token may become a member, so many times, until a day. */
@Entity
class Invitation {

    @Id
    private InvitationId id;

    private AssociationId associationId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] tokenHash;

    /** Where it was sent; null for a link that is handed on. */
    @Nullable
    private String mail;

    /** Whom it is for, when they were already written into the association. */
    @Nullable
    private MemberId memberId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Nullable
    private SpaceId spaceId;

    private int usesLeft;
    private MemberId invitedBy;
    private Instant createdAt;
    private Instant expiresAt;

    @Nullable
    private Instant revokedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(Member inviter, InvitationTerms terms, InvitationToken token, Instant now) {
        this.id = InvitationId.fresh();
        this.associationId = inviter.association();
        this.invitedBy = inviter.id();
        this.role = terms.role();
        this.spaceId = terms.space().orElse(null);
        this.usesLeft = terms.uses();
        this.createdAt = now;
        this.expiresAt = now.plus(terms.lasts());
        this.tokenHash = token.hash();
    }

    void sentTo(MailAddress mail) {
        this.mail = mail.value();
    }

    /** Who made it is there by another row. */
    void isMadeBy(MemberId member) {
        invitedBy = member;
    }

    void isFor(MemberId member) {
        this.memberId = member;
    }

    /** The old address opens nothing any more; the new one lasts as long as the old one did, and whoever renews it stands for it. */
    void renew(Member by, InvitationToken token, Instant now) {
        invitedBy = by.id();
        var lasts = Duration.between(createdAt, expiresAt);
        tokenHash = token.hash();
        createdAt = now;
        expiresAt = now.plus(lasts);
        usesLeft = Math.max(1, usesLeft);
        revokedAt = null;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    /** An invitation is worth what its maker may still give: who left or lost the right gives nothing any more. */
    boolean isHeldBy(Member maker) {
        var needed = role.atLeast(Role.ADMIN) ? AssociationAction.CHANGE_ROLES : AssociationAction.INVITE;
        return maker.id().equals(invitedBy) && maker.isActive() && maker.role().atLeast(needed.least());
    }

    /** Whether it was sent to one of these addresses after that moment: what lets somebody back in who was ended. */
    boolean wasSentSince(Instant moment, Collection<String> addresses) {
        return mail != null && addresses.contains(mail) && createdAt.isAfter(moment);
    }

    boolean opensAt(Instant now) {
        return revokedAt == null && usesLeft > 0 && now.isBefore(expiresAt);
    }

    void use() {
        usesLeft--;
    }

    InvitationId id() {
        return id;
    }

    AssociationId association() {
        return associationId;
    }

    Role role() {
        return role;
    }

    MemberId inviter() {
        return invitedBy;
    }

    Optional<SpaceId> space() {
        return Optional.ofNullable(spaceId);
    }

    Optional<MemberId> guest() {
        return Optional.ofNullable(memberId);
    }

    Optional<String> mail() {
        return Optional.ofNullable(mail);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /**
     * @param maker who made or renewed it
     * @param guest whom it is for, if that is known
     */
    InvitationCard card(Member maker, Optional<Member> guest) {
        var revoked = revokedAt != null || !isHeldBy(maker);
        return new InvitationCard(
                id, mail(), guest.map(Member::person), role, maker.person(), usesLeft, expiresAt, revoked);
    }
}
