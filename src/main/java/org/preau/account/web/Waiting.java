package org.preau.account.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;
import org.preau.shared.Refusal;

/**
 * Somebody between the first credentials and the session.
 *
 * @param accounts those whose credentials were shown: more than one at a shared address
 * @param invited who they may be besides, when they came by an invitation: somebody new at that address
 * @param stay whether this browser is to be remembered
 * @param since when they were shown
 */
record Waiting(List<AccountId> accounts, @Nullable Beginning invited, boolean stay, Instant since)
        implements Serializable {

    private static final Duration MEMORY = Duration.ofMinutes(10);

    boolean isOver(Instant now) {
        return now.isAfter(since.plus(MEMORY));
    }

    boolean isOnePerson() {
        return accounts.size() == 1 && invited == null;
    }

    AccountId person() {
        return accounts.getFirst();
    }

    /** The answer to « Qui êtes-vous ? »: one of those, nobody else. */
    Waiting choose(AccountId account) {
        if (isOnePerson() || !accounts.contains(account)) {
            throw Refusal.notFound();
        }
        return new Waiting(List.of(account), null, stay, since);
    }

    /** The other answer: somebody new, where they were invited. */
    Beginning chooseNew() {
        return Optional.ofNullable(invited).orElseThrow(Refusal::notFound);
    }
}
