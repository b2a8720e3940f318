package org.preau.account;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.preau.shared.AccountId;
import org.springframework.stereotype.Component;

/** What this room keeps about a person. */
@Component
class AccountData implements PersonalData {

    private static final int ALL = 10_000;

    private final Accounts accounts;
    private final Sessions sessions;
    private final Passkeys passkeys;
    private final Journal journal;

    AccountData(Accounts accounts, Sessions sessions, Passkeys passkeys, Journal journal) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passkeys = passkeys;
        this.journal = journal;
    }

    @Override
    public String part() {
        return "account";
    }

    @Override
    public Map<String, Supplier<?>> of(AccountId account) {
        var card = accounts.of(account);
        return Map.of(
                "name", card::name,
                "language", card.settings().language()::word,
                "timeZone", card.settings().zone()::getId,
                "theme", card.settings().theme()::word,
                "addresses", card::addresses,
                "sessions",
                        () -> sessions.of(account).stream()
                                .map(AccountData::told)
                                .toList(),
                "passkeys",
                        () -> passkeys.of(account).stream()
                                .map(AccountData::told)
                                .toList(),
                "journal", () -> told(journal.of(account, ALL)));
    }

    private static Map<String, String> told(SessionLine line) {
        return Map.of(
                "browser", line.browser(),
                "network", line.network(),
                "since", line.since().toString(),
                "seen", line.seenAt().toString());
    }

    private static Map<String, String> told(PasskeyLine line) {
        return Map.of("name", line.name(), "added", line.addedAt().toString());
    }

    private static List<Map<String, String>> told(List<EntryLine> lines) {
        return lines.stream()
                .map(line -> Map.of(
                        "at", line.at().toString(),
                        "act", line.entry().act().name(),
                        "network", line.entry().from().prefix()))
                .toList();
    }
}
