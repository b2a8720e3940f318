package org.preau.document;

import java.util.Arrays;
import java.util.Optional;
import org.preau.document.crdt.Node;
import org.preau.document.crdt.PlainText;
import org.preau.document.crdt.Projection;
import org.preau.document.crdt.Replica;
import org.preau.shared.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps whole states beside the log. Each is read again before it is kept: a state that does not give itself back is none. */
@Component
class Archive {

    private static final Logger LOG = LoggerFactory.getLogger(Archive.class);

    /** By how much a text is heavier than it is long, with its elements, at most for what people write. */
    private static final int ELEMENTS = 4;

    private final Chronicle chronicle;
    private final Moments moments;
    private final JsonMapper json;
    private final LongTurn turn;

    Archive(Chronicle chronicle, Moments moments, JsonMapper json, LongTurn turn) {
        this.chronicle = chronicle;
        this.moments = moments;
        this.json = json;
        this.turn = turn;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** What a text may weigh, before it is read: its elements weigh more than its bytes say. */
    long weight(DocumentId id) {
        return Math.min(Room.LARGEST, ELEMENTS * chronicle.bytes(id, Long.MAX_VALUE));
    }

    /** All that is known of a document, to open its room. */
    Past past(DocumentId id) {
        return turn.with(chronicle.bytes(id, Long.MAX_VALUE), () -> chronicle.past(id));
    }

    /** What a document showed after one of its edits. */
    Node shownAt(DocumentId id, long seq) {
        return turn.with(chronicle.bytes(id, seq), () -> chronicle.shownAt(id, seq));
    }

    /** The same for whoever only looks at it. */
    Node begunAt(DocumentId id, long seq) {
        return turn.with(chronicle.bytes(id, seq), () -> Beginning.of(chronicle.shownAt(id, seq)));
    }

    /** A state that cannot be kept costs nothing but time: the log holds everything. */
    void keep(DocumentId id, long seq, byte[] state) {
        try {
            turn.run(state.length, () -> chronicle.keep(id, seq, packed(state)));
        } catch (RuntimeException failure) {
            tell("The checkpoint " + seq, id, failure);
        }
    }

    private Checkpoint.Packed packed(byte[] state) {
        var shown = shown(state);
        return new Checkpoint.Packed(state, json.writeValueAsString(shown), PlainText.of(shown));
    }

    private static Node shown(byte[] state) {
        var read = Replica.of(state);
        if (read.isWaiting() || !Arrays.equals(read.encode(), state)) {
            throw new IllegalStateException("The state does not give itself back");
        }
        return Projection.of(read);
    }

    /** So that what is there now can be come back to. */
    void keepVersion(DocumentId id) {
        moments.keep(id);
    }

    /** The last of a room that closes: nobody waits for it, and the text itself is kept. */
    void keepLastVersion(DocumentId id) {
        try {
            keepVersion(id);
        } catch (RuntimeException failure) {
            tell("A version", id, failure);
        }
    }

    /** @return which one is the last then; empty when it could not be kept */
    Optional<Moments.Last> keepVersionAfterAWhile(DocumentId id) {
        try {
            return Optional.of(moments.keepAfterAWhile(id));
        } catch (RuntimeException failure) {
            tell("A version", id, failure);
            return Optional.empty();
        }
    }

    private static void tell(String what, DocumentId id, RuntimeException failure) {
        Outage.of(failure)
                .ifPresentOrElse(
                        outage -> LOG.warn("{} of document {} is not kept: the database is {}", what, id, outage),
                        () -> LOG.warn("{} of document {} is not kept", what, id, failure));
    }
}
