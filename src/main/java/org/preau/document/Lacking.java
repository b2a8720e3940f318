package org.preau.document;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.preau.document.crdt.Replica;

/**
 * What editors are told that come into a room, or come back: what they lack of its text. Who lacks much is told the whole of it, in the
 * very bytes that others are told who come before the next edit: many who read slowly take no more memory than one.
 */
final class Lacking {

    private final int epoch;

    /** By whether its reader may write; no longer here than on its way. */
    private final Map<Boolean, WeakReference<byte[]>> whole = new HashMap<>();

    Lacking(int epoch) {
        this.epoch = epoch;
    }

    /** The first frame of who comes. */
    byte[] first(Replica text, byte[] known, boolean mayWrite) {
        return told(text, known, mayWrite, lacking -> Frame.state(epoch, mayWrite, lacking));
    }

    /** What somebody missed who was too slow to be told everything. */
    byte[] missed(Replica text, byte[] known, boolean mayWrite) {
        return told(text, known, mayWrite, Frame::edit);
    }

    private byte[] told(Replica text, byte[] known, boolean mayWrite, UnaryOperator<byte[]> little) {
        var kept = kept(mayWrite);
        if (kept != null && Replica.knowsNothing(known)) {
            return kept;
        }
        var lacking = text.since(known);
        if (lacking.length < LongStates.LONG) {
            return little.apply(lacking);
        }
        return kept == null ? whole(text, mayWrite) : kept;
    }

    private byte @Nullable [] kept(boolean mayWrite) {
        var frame = whole.get(mayWrite);
        return frame == null ? null : frame.get();
    }

    private byte[] whole(Replica text, boolean mayWrite) {
        var frame = Frame.state(epoch, mayWrite, text.encode());
        whole.put(mayWrite, new WeakReference<>(frame));
        return frame;
    }

    /** Something was written: whoever comes now is told that too. */
    void forget() {
        whole.clear();
    }
}
