package org.preau.document;

import org.preau.document.crdt.Replica;
import org.preau.document.crdt.Update;

/**
 * What an edit adds to a text. Taking away whole elements is always possible; a part cuts one at both ends, and there is a little room
 * for that when there is none for more words.
 *
 * @param words whether it adds any
 * @param cuts how many elements it cuts
 * @param bytes those that come, and what they weigh in memory beside
 */
record Addition(boolean words, long cuts, long bytes) {

    /** Beyond {@link Room#LARGEST}, for what cuts a text by taking a part of it away. */
    private static final long FOR_DELETIONS = 256L * 1024;

    static Addition to(Replica text, Update update, int bytes) {
        var cuts = text.cuts(update);
        return new Addition(
                !update.structs().isEmpty(),
                cuts,
                bytes + Replica.ELEMENT * (update.structs().size() + cuts));
    }

    /** @param held by the text so far */
    boolean fits(long held) {
        var most = words ? Room.LARGEST : Room.LARGEST + FOR_DELETIONS;
        return held + bytes <= most || !words && cuts == 0;
    }
}
