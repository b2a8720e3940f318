package org.preau.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** A long message that a page says by a request, whole before Flow reads it: until then whoever brings it can be let go of. */
final class LongRequest extends HttpServletRequestWrapper {

    private static final int PIECE = 16 * 1024;

    private final String said;

    private LongRequest(HttpServletRequest request, String said) {
        super(request);
        this.said = said;
    }

    /**
     * One that is longer than Flow reads any is read so far that Flow refuses it.
     *
     * @param late looked at after each piece: whether its time is over
     * @return nothing when its time was over before its end
     */
    static Optional<LongRequest> read(HttpServletRequest request, BooleanSupplier late) throws IOException {
        var said = new StringBuilder(PIECE);
        var piece = new char[PIECE];
        var coming = request.getReader();
        for (int read; said.length() <= HalfMessage.LARGEST && (read = coming.read(piece)) >= 0; ) {
            said.append(piece, 0, read);
            if (late.getAsBoolean()) {
                return Optional.empty();
            }
        }
        return Optional.of(new LongRequest(request, said.toString()));
    }

    /** In characters. */
    int length() {
        return said.length();
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new StringReader(said));
    }
}
