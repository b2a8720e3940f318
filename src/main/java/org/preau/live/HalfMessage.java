package org.preau.live;

import com.vaadin.flow.server.communication.AtmospherePushConnection.FragmentedMessage;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.preau.shared.Refusal;

/**
 * What a page says over its line, put together of pieces until it is whole. Flow believes the length that the page names; here it is
 * counted. A long one, such as a list of members that is pasted, takes the one place there is for such in the house.
 */
final class HalfMessage extends FragmentedMessage {

    /** What comes without asking, in characters: the longest message with all that is around it. */
    static final int COMMON = 64 * 1024;

    /** The most that Flow reads of one, in characters ({@code vaadin.max-request-body-size}): the longest list of members. */
    static final int LARGEST = 3 * 1024 * 1024;

    /** Digits in which a page names the length of its message, and the sign behind them. */
    private static final int LENGTH = 11;

    private final transient OpenLine line;
    private final transient OnePlace<HalfMessage> place;
    private int characters;
    private int granted = COMMON;

    HalfMessage(OpenLine line, OnePlace<HalfMessage> place) {
        this.line = line;
        this.place = place;
    }

    /** @return whether it is whole, or longer than Flow reads any: that refuses it, and lets the page load anew; its rest is not heard */
    @Override
    public boolean append(Reader piece) throws IOException {
        var whole = joins(piece);
        if (!whole && characters > LARGEST) {
            line.hearNoMore();
            return true;
        }
        if (!whole && characters > COMMON) {
            requirePlace(System.nanoTime());
        }
        return whole;
    }

    private void requirePlace(long now) throws IOException {
        var more = characters - granted;
        if (!place.take(this, now) || !line.grants(more, now)) {
            throw cut("Another long message is on its way");
        }
        granted += more;
    }

    /** What comes without its length may be a person's words: nothing of it is told. */
    private boolean joins(Reader piece) throws IOException {
        try {
            return super.append(new Counted(piece));
        } catch (IOException failure) {
            throw failure.getCause() instanceof NumberFormatException
                    ? cut("A message that does not say its length")
                    : failure;
        }
    }

    private IOException cut(String why) {
        line.cut();
        return new IOException(why, new Refusal(LiveReason.LINE_TAKEN));
    }

    /** Too slow, while another waits for the place: it is let go. */
    void giveUp() {
        line.forget();
    }

    private final class Counted extends FilterReader {

        Counted(Reader piece) {
            super(piece);
        }

        /** So its length is read. */
        @Override
        public int read() throws IOException {
            if (++characters > LENGTH) {
                throw cut("A message that does not say its length");
            }
            return super.read();
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            var read = super.read(into, from, length);
            characters += Math.max(0, read);
            return read;
        }
    }
}
