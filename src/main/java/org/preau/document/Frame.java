package org.preau.document;

import org.preau.document.crdt.WireReader;
import org.preau.document.crdt.WireWriter;

/** What goes over the socket of a document: one byte that says what it is, then the rest. {@code frontend/document/wire.ts} is the other end. */
final class Frame {

    /** From an editor: here I am, and this I know. */
    static final int ENTER = 0;

    /** From an editor: an edit, after its number. */
    static final int WRITE = 1;

    /** Both ways: where carets stand. */
    static final int CARETS = 2;

    /** From an editor: are you there? */
    static final int HELLO = 3;

    private static final int STATE = 0;
    private static final int EDIT = 1;
    private static final int SAVED = 3;
    private static final int AGAIN = 4;
    private static final int MAY = 5;
    private static final int HERE = 6;
    private static final int HELD = 7;

    private Frame() {}

    /** What the editor lacked when it came; from here on it hears of every edit. */
    static byte[] state(int epoch, boolean mayWrite, byte[] lacking) {
        return frame(STATE).number(epoch).octet(mayWrite ? 1 : 0).raw(lacking).done();
    }

    static byte[] edit(byte[] update) {
        return frame(EDIT).raw(update).done();
    }

    static byte[] carets(byte[] awareness) {
        return frame(CARETS).raw(awareness).done();
    }

    /** What came in the frame of that number is kept, whatever happens; of those before it this says nothing. */
    static byte[] saved(long number) {
        return frame(SAVED).number(number).done();
    }

    /** What came in the frame of that number came before what it stands on, and is not taken: say all again that is not saved. */
    static byte[] again(long number) {
        return frame(AGAIN).number(number).done();
    }

    /** The answer to {@link #HELLO}: a network can go without a word. */
    static byte[] here() {
        return frame(HERE).done();
    }

    /** Edits were heard and cannot be written now: they are not saved, and will be as soon as it is possible. */
    static byte[] held() {
        return frame(HELD).done();
    }

    static byte[] may(boolean write) {
        return frame(MAY).octet(write ? 1 : 0).done();
    }

    private static WireWriter frame(int kind) {
        return new WireWriter().octet(kind);
    }

    /** An edit as it came, and the number that its editor gave to the frame. */
    record Written(long number, byte[] update) {

        static Written read(WireReader wire) {
            return new Written(wire.number(), wire.rest());
        }
    }
}
