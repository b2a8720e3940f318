package org.preau.member;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;
import org.preau.shared.AssociationId;
import org.preau.shared.MemberId;

/** One human in one association, with or without an account. */
@Entity
class Member {

    @Id
    private MemberId id;

    private AssociationId associationId;

    @Nullable
    private AccountId accountId;

    private String name;
    private String initials;
    private String colour;

    @Nullable
    private String phone;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Status status;

    @ElementCollection
    @CollectionTable(name = "member_address", joinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "place")
    @Column(name = "mail")
    private List<String> addresses = new ArrayList<>();

    private Instant joinedAt;

    @Nullable
    private Instant endedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(AssociationId association, PersonName name, Role role, Instant now) {
        this.id = MemberId.fresh();
        this.associationId = association;
        this.name = name.value();
        this.initials = name.initials();
        this.colour = Colour.of(name.value()).value();
        this.role = role;
        this.status = Status.VOLUNTEER;
        this.joinedAt = now;
    }

    /** From now on this person signs in with that account. */
    void signInWith(AccountId account) {
        accountId = account;
    }

    void reachAt(MailAddress mail) {
        if (!addresses.contains(mail.value())) {
            addresses.add(mail.value());
        }
    }

    void become(Status status) {
        this.status = status;
    }

    void wear(Colour colour) {
        this.colour = colour.value();
    }

    MemberId id() {
        return id;
    }

    AssociationId association() {
        return associationId;
    }

    @Nullable
    AccountId account() {
        return accountId;
    }

    Role role() {
        return role;
    }

    Person person() {
        return new Person(id, name, initials, colour, endedAt != null);
    }
}
