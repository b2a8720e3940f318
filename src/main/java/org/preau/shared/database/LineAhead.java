package org.preau.shared.database;

import org.preau.shared.Id;

/** Others stand before a thing: whoever meets them gives back the connection they have, and waits without. */
final class LineAhead extends RuntimeException {

    private final transient Lines lines;
    private final transient Id thing;

    LineAhead(Lines lines, Id thing) {
        super("Others stand before " + thing);
        this.lines = lines;
        this.thing = thing;
    }

    Lines lines() {
        return lines;
    }

    Id thing() {
        return thing;
    }
}
