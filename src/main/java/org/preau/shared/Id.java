package org.preau.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.io.Serializable;
import java.util.UUID;

/**
 * The identity of one thing, as a record of its own type, so that a card's id can never stand where a lane's is asked.
 * Hibernate stores each such record in one MariaDB {@code UUID} column (see {@code shared.jpa}).
 */
public interface Id extends Serializable {

    /** The stored value: a UUIDv7, made when the object is built, so that ids sort by time of creation. */
    @JsonValue
    UUID value();

    /** A new time-ordered value (RFC 9562, version 7). */
    static UUID fresh() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Refuses an identity that a browser chose otherwise than ours are made: by chance (version 4), or in the order of time. */
    static void requireMade(UUID chosen) {
        if (chosen.variant() != 2 || chosen.version() != 4 && chosen.version() != 7) {
            throw Refusal.notFound();
        }
    }

    /** Reads the text form; a text that is no UUID is refused as a thing that does not exist. */
    static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.notFound();
        }
    }
}
