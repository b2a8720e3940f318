package org.preau.member;

import java.util.UUID;
import org.preau.shared.Id;

/** Who may see a content: its identity. Every content of a feature points to one. */
public record AudienceId(UUID value) implements Id {

    static AudienceId fresh() {
        return new AudienceId(Id.fresh());
    }
}
