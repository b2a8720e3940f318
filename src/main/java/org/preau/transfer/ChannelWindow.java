package org.preau.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A part of a file as a stream; several can read the same file at once. */
final class ChannelWindow extends InputStream {

    private final FileChannel channel;
    private final long end;
    private long position;

    ChannelWindow(FileChannel channel, long start, long end) {
        this.channel = channel;
        this.position = start;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var wanted = (int) Math.min(length, end - position);
        if (wanted <= 0) {
            return length == 0 ? 0 : -1;
        }
        var read = channel.read(ByteBuffer.wrap(into, offset, wanted), position);
        position += Math.max(read, 0);
        return read;
    }
}
