package org.preau.member;

import java.util.UUID;
import org.preau.shared.Id;

/** An invitation, as its makers see it: its identity, which opens nothing. */
public record InvitationId(UUID value) implements Id {

    static InvitationId fresh() {
        return new InvitationId(Id.fresh());
    }
}
