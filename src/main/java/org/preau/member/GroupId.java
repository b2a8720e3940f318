package org.preau.member;

import java.util.UUID;
import org.preau.shared.Id;

/** A named set of members: its identity. */
public record GroupId(UUID value) implements Id {

    static GroupId fresh() {
        return new GroupId(Id.fresh());
    }
}
