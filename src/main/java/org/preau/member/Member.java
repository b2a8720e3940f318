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
import java.util.Objects;
import java.util.Optional;
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

    private boolean contact;
    private Instant joinedAt;
    private Instant roleSince;

    @Nullable
    private Instant endedAt;

    /** Who they are from now on, where they were there twice; nobody takes this row back. */
    @Nullable
    private MemberId sameAs;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(AssociationId association, PersonName name, Role role, Instant now) {
        this.id = MemberId.fresh();
        this.associationId = association;
        rename(name);
        this.colour = Colour.of(name.value()).value();
        this.role = role;
        this.roleSince = now;
        this.status = Status.VOLUNTEER;
        this.joinedAt = now;
    }

    /** From now on this person signs in with that account. */
    void signInWith(AccountId account) {
        accountId = account;
    }

    final void rename(PersonName name) {
        this.name = name.value();
        this.initials = name.initials();
    }

    void callAt(Optional<Phone> phone) {
        this.phone = phone.map(Phone::value).orElse(null);
    }

    /** In this order; the same one twice counts once. */
    void reachAt(List<MailAddress> mails) {
        var distinct = mails.stream().map(MailAddress::value).distinct().toList();
        if (!distinct.equals(addresses)) {
            addresses.clear();
            addresses.addAll(distinct);
        }
    }

    void act(Role role, Instant now) {
        this.role = role;
        this.roleSince = now;
    }

    /** Ending twice keeps the first date. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    /** As if they had never gone. */
    void stay() {
        endedAt = null;
    }

    /** Nobody described them, gave them an account or another role since they were written. */
    boolean isAsWritten() {
        return version == 0;
    }

    /** They are there a second time, and from now on it is there that they sign in. */
    AccountId signInAs(Member other) {
        var account = Objects.requireNonNull(accountId);
        accountId = null;
        sameAs = other.id;
        return account;
    }

    /** They are that other too: called as they call themselves there, reached there where nothing was written here, and allowed as much. */
    void take(Member other) {
        rename(new PersonName(other.name));
        phone = phone == null ? other.phone : phone;
        if (addresses.isEmpty()) {
            addresses.addAll(other.addresses);
        }
        contact |= other.contact;
        status = status == Status.VOLUNTEER ? other.status : status;
        joinedAt = joinedAt.isBefore(other.joinedAt) ? joinedAt : other.joinedAt;
        if (!role.atLeast(other.role)) {
            act(other.role, other.roleSince);
        }
    }

    /** Somebody who had left is back, with what they may do from now on. */
    void comeBack(Role role, Instant now) {
        endedAt = null;
        act(role, now);
    }

    /** Nothing remains that says who this was; the row stays for their words and their votes. */
    void erase() {
        name = "";
        initials = "–";
        phone = null;
        addresses.clear();
        accountId = null;
    }

    void become(Status status) {
        this.status = status;
    }

    /** Whether they see phones and addresses in the spaces that they lead. */
    void seeContacts(boolean may) {
        contact = may;
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

    Instant roleSince() {
        return roleSince;
    }

    String name() {
        return name;
    }

    List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** When they went; empty while they belong. */
    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    boolean seesContacts() {
        return contact;
    }

    boolean belongedAt(Instant moment) {
        return !moment.isBefore(joinedAt) && (endedAt == null || moment.isBefore(endedAt));
    }

    boolean isActive() {
        return endedAt == null;
    }

    /** Whether they belong to the association by somebody else's writing alone: nobody signs in as them. */
    boolean isWritten() {
        return isActive() && accountId == null;
    }

    /** Whether they are told of by another row. */
    boolean isElsewhere() {
        return sameAs != null;
    }

    Contact contact() {
        return new Contact(id, Optional.ofNullable(phone), addresses());
    }

    MemberLine line() {
        return new MemberLine(person(), role, status, accountId != null);
    }

    Profile profile() {
        return new Profile(
                person(), role, status, Optional.ofNullable(phone), addresses(), accountId != null, contact, joinedAt);
    }

    Person person() {
        return new Person(id, name, initials, colour, endedAt != null);
    }
}
