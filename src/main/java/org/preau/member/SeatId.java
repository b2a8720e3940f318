package org.preau.member;

import java.util.UUID;
import org.preau.shared.Id;

/** A member's place in a space: its identity. */
public record SeatId(UUID value) implements Id {

    static SeatId fresh() {
        return new SeatId(Id.fresh());
    }
}
