package org.preau.account;

import java.util.UUID;
import org.preau.shared.Id;

/** One code sent by mail: its identity. */
record MailCodeId(UUID value) implements Id {

    static MailCodeId fresh() {
        return new MailCodeId(Id.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
