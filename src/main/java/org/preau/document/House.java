package org.preau.document;

import java.util.function.Supplier;
import org.preau.shared.Actor;

/** The house around a room, as the room asks it. */
interface House {

    /** Whether there is place for more in its text. */
    boolean letsGrow();

    /** Whether somebody may write so many bytes more. */
    boolean letsWrite(Actor.Member writer, int bytes);

    /** Somebody brought back what takes so many bytes. */
    void restored(Actor writer, int bytes);

    /** Keeps the text packed, as it is after an edit. */
    void keep(long seq, byte[] state);

    /** Does something with a text of so many bytes, once it is its turn. */
    <T> T inTurn(long bytes, Supplier<T> work);
}
