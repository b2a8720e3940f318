package org.preau.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;

/**
 * One browser in which somebody is signed in. Its row is the session: when the row goes, the session ends everywhere.
 * The browser carries its ticket, renewed each time it is shown. Answers get lost, so that the ticket shown stays good until the next
 * one is known to have reached the browser; shown after that, it was stolen.
 */
@Entity
class BrowserSession {

    static final Duration IDLE = Duration.ofHours(12);
    static final Duration LONGEST = Duration.ofDays(7);
    static final Duration STAYING_IDLE = Duration.ofDays(30);
    static final Duration STAYING_LONGEST = Duration.ofDays(180);

    /** Requests of one page may show the same ticket at once, and be on their way while its successor arrives. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    @Id
    private SessionId id;

    private AccountId accountId;
    private boolean stays;
    private String browser;
    private String network;
    private Instant since;
    private Instant seenAt;
    private Instant provedAt;

    /** None in a session that began before every browser had one. */
    @Nullable
    private String ticketHash;

    @Nullable
    private String formerTicketHash;

    @Nullable
    private Instant rotatedAt;

    /** Since when the browser is known to have the newest ticket; null while that is on its way, or lost. */
    @Nullable
    private Instant arrivedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected BrowserSession() {}

    BrowserSession(AccountId account, Origin origin, boolean stays, Instant now) {
        this.id = SessionId.fresh();
        this.accountId = account;
        this.stays = stays;
        this.browser = origin.browser().value();
        this.network = origin.network().prefix();
        this.since = now;
        this.seenAt = now;
        this.provedAt = now;
    }

    /** The ticket from now on; the one that was shown for it is good until this one has arrived. */
    Ticket issue(Instant now) {
        formerTicketHash = ticketHash;
        return issueAgain(now);
    }

    /** Another one in the place of a ticket that never reached the browser: the one before goes on to be known. */
    Ticket issueAgain(Instant now) {
        var secret = Secret.fresh();
        ticketHash = secret.hash();
        rotatedAt = now;
        arrivedAt = null;
        return new Ticket(id, secret);
    }

    /** The browser was seen to have this ticket: if it is the newest, the one before it is no longer good. */
    void arrived(Secret ticket, Instant now) {
        if (arrivedAt == null && holds(ticket)) {
            arrivedAt = now;
        }
    }

    void seen(Network from, Instant now) {
        network = from.prefix();
        seenAt = now;
    }

    /** The person showed again that it is them. */
    void prove(Instant now) {
        provedAt = now;
    }

    boolean hasEnded(Instant now) {
        return now.isAfter(seenAt.plus(stays ? STAYING_IDLE : IDLE))
                || now.isAfter(since.plus(stays ? STAYING_LONGEST : LONGEST));
    }

    boolean holds(Secret ticket) {
        return ticket.hash().equals(ticketHash);
    }

    /** The ticket before the newest, which has not arrived, or only just now. */
    boolean heldBefore(Secret ticket, Instant now) {
        return ticket.hash().equals(formerTicketHash) && (arrivedAt == null || now.isBefore(arrivedAt.plus(OVERLAP)));
    }

    /** Whether the answer that bore the newest ticket got lost: the browser has had the time to come back with it, and did not. */
    boolean isNewestLost(Instant now) {
        return arrivedAt == null && rotatedAt != null && !now.isBefore(rotatedAt.plus(OVERLAP));
    }

    SessionId id() {
        return id;
    }

    AccountId account() {
        return accountId;
    }

    boolean stays() {
        return stays;
    }

    Instant provedAt() {
        return provedAt;
    }

    SessionLine line() {
        return new SessionLine(id, browser, network, since, seenAt);
    }
}
