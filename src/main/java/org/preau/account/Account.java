package org.preau.account;

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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;

/** The credentials and preferences of one human on this instance. */
@Entity
class Account {

    @Id
    private AccountId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String timeZone;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    @Nullable
    private String passwordHash;

    @ElementCollection
    @CollectionTable(name = "account_address", joinColumns = @JoinColumn(name = "account_id"))
    @OrderColumn(name = "place")
    @Column(name = "mail")
    private List<String> addresses = new ArrayList<>();

    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(AccountName name, Language language, ZoneId zone, Instant now) {
        this.id = AccountId.fresh();
        this.name = name.value();
        this.language = language;
        this.timeZone = zone.getId();
        this.theme = Theme.SYSTEM;
        this.createdAt = now;
    }

    void settle(AccountSettings settings) {
        name = settings.name().value();
        language = settings.language();
        timeZone = settings.zone().getId();
        theme = settings.theme();
    }

    void lockWith(String hash) {
        passwordHash = hash;
    }

    void reachAt(SignInAddress mail) {
        if (!addresses.contains(mail.value())) {
            addresses.add(mail.value());
        }
    }

    /** The last address stays: without it nobody could come back. */
    void leave(SignInAddress mail) {
        if (addresses.size() == 1 && addresses.contains(mail.value())) {
            throw new Refusal(AccountReason.LAST_ADDRESS);
        }
        addresses.remove(mail.value());
    }

    boolean isOpenedSince(Instant moment) {
        return createdAt.isAfter(moment);
    }

    AccountId id() {
        return id;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    List<String> addresses() {
        return List.copyOf(addresses);
    }

    Language language() {
        return language;
    }

    AccountCard card() {
        var settings = new AccountSettings(new AccountName(name), language, ZoneId.of(timeZone), theme);
        return new AccountCard(id, settings, addresses(), passwordHash != null);
    }
}
