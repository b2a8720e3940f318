package org.preau.document;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;

/** Why the server closes the socket of an editor, which acts upon the number. */
enum Ending {
    /** What came is nothing that an editor of ours sends: it opens the document anew. */
    BAD_FRAME(4400),
    /** The right to read or to write is gone. */
    NO_RIGHT(4403),
    /** The document was put into the bin. */
    REMOVED(4404),
    /** The document is away, or the room must be opened anew. */
    ROOM_CLOSED(4410),
    /** The document is as large as it may become. */
    FULL(4413),
    /** Too much at once, too slow to hear, or more than can wait to be written: all of it may be said again later. */
    TOO_MUCH(4429),
    /** Its person wrote more than the disk has for one: they write on in their browser, which comes again later. */
    SPENT(4430),
    /** So much is open in the house that there is no place for this, now. */
    CROWDED(4431);

    private final CloseCode code;

    Ending(int number) {
        this.code = CloseCodes.getCloseCode(number);
    }

    CloseReason reason() {
        return new CloseReason(code, "");
    }
}
