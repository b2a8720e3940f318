package org.preau.document;

import java.util.List;
import java.util.Optional;
import org.preau.document.crdt.Replica;
import org.preau.document.crdt.Update;

/**
 * A document as its log tells it.
 *
 * @param head the number of the last edit
 * @param kept its last version
 * @param clients who wrote under which number
 */
record Past(int epoch, long head, Moments.Last kept, Text text, List<KnownClient> clients) {

    /**
     * What the edits make.
     *
     * @param size in bytes, as it was kept
     * @param edits how many were replayed after the checkpoint
     */
    record Text(Replica replica, long size, int edits) {

        static Text of(Optional<byte[]> state) {
            return new Text(
                    state.map(Replica::of).orElseGet(Replica::new),
                    state.map(bytes -> bytes.length).orElse(0),
                    0);
        }

        Text then(byte[] edit) {
            replica.apply(Update.read(edit));
            return new Text(replica, size + edit.length, edits + 1);
        }
    }
}
