package org.preau.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preau.shared.AccountId;

@Entity
@Table(name = "journal")
class JournalRow {

    @Id
    private UUID id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Entry.Act act;

    @Nullable
    private AccountId accountId;

    private String about;
    private String network;

    @SuppressWarnings("NullAway.Init")
    protected JournalRow() {}

    JournalRow(Entry entry, Instant now) {
        this.id = org.preau.shared.Id.fresh();
        this.at = now;
        this.act = entry.act();
        this.accountId = entry.account();
        this.about = entry.about();
        this.network = entry.from().prefix();
    }

    EntryLine line() {
        return new EntryLine(id, at, new Entry(act, accountId, about, new Network(network)));
    }
}
