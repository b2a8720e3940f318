package org.preau.account.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.preau.account.AccountReason;
import org.preau.account.PersonalData;
import org.preau.shared.AccountId;
import org.preau.shared.Pace;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of « Télécharger mes données », written while it is read: as long as it may be, a piece of it is in memory at a time. One
 * at a time for each person, and a few in the house.
 */
@Component
class DataFile {

    private static final int PLACES = 3;

    /** Whoever takes it as slowly as one may would keep the place for days. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final List<PersonalData> parts;
    private final JsonMapper json;
    private final Semaphore places = new Semaphore(PLACES);
    private final Set<AccountId> served = ConcurrentHashMap.newKeySet();

    DataFile(List<PersonalData> parts, JsonMapper json) {
        this.parts = parts;
        this.json = json;
    }

    interface Place {
        /** Nothing is opened before somebody has their turn: what is refused is told on the page. */
        OutputStream open() throws IOException;
    }

    /** @throws Refusal when it has to wait for others */
    void write(AccountId account, Place place) throws IOException {
        if (!served.add(account)) {
            throw new Refusal(AccountReason.DATA_ON_ITS_WAY);
        }
        try {
            inTurn(account, place);
        } finally {
            served.remove(account);
        }
    }

    private void inTurn(AccountId account, Place place) throws IOException {
        if (!places.tryAcquire()) {
            throw new Refusal(AccountReason.DATA_ON_ITS_WAY);
        }
        try {
            write(account, json.createGenerator(Pace.of(place.open(), LONGEST, System::nanoTime)));
        } finally {
            places.release();
        }
    }

    /** Closed only when it is whole: a file that broke off must not end as if it were. */
    private void write(AccountId account, JsonGenerator file) {
        file.writeStartObject();
        parts.forEach(part -> write(part, account, file));
        file.writeEndObject();
        file.close();
    }

    private static void write(PersonalData part, AccountId account, JsonGenerator file) {
        file.writeName(part.part());
        file.writeStartObject();
        part.of(account).forEach((name, piece) -> {
            file.writeName(name);
            file.writePOJO(piece.get());
        });
        file.writeEndObject();
    }
}
