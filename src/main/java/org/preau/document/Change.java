package org.preau.document;

import java.util.Set;
import org.preau.document.crdt.Update;
import org.preau.shared.Actor;

/** An edit that is checked: what it says, as it came, and the numbers under which its author writes for the first time. */
record Change(Actor author, Update update, byte[] bytes, Set<Long> fresh) {

    Edit edit(boolean first, boolean large) {
        return new Edit(author, bytes, fresh, first, large);
    }
}
