package org.preau.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.preau.shared.Refusal;

/** A file that somebody gave, kept on disk and never in memory until it is closed. At most 200 MB. */
public final class Upload implements AutoCloseable {

    /** The biggest file that is taken, in megabytes. */
    public static final int MAX_MEGABYTES = 200;

    /** The same in bytes. */
    public static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

    private final String name;
    private final Path folder;
    private final FileChannel content;
    private Runnable gone = () -> {};

    private Upload(String name, Path folder) {
        this.name = name;
        this.folder = folder;
        this.content = Scratch.in(folder);
    }

    /** Keeps what the stream gives; refused when it is too big, stops before its end or finds no room. */
    static Upload keep(Path folder, String name, InputStream arriving) {
        var upload = new Upload(name, folder);
        try {
            copy(arriving, upload.content);
            return upload;
        } catch (IOException | Refusal notKept) {
            upload.close();
            throw notKept instanceof Refusal refusal ? refusal : new Refusal(TransferReason.NOT_RECEIVED);
        }
    }

    private static void copy(InputStream arriving, FileChannel kept) throws IOException {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        for (int read; (read = arriving.read(buffer)) >= 0; ) {
            total += read;
            if (total > MAX_BYTES) {
                throw new Refusal(TransferReason.TOO_BIG, MAX_MEGABYTES);
            }
            Scratch.write(kept, ByteBuffer.wrap(buffer, 0, read));
        }
    }

    /** @param gone run once, when it is closed */
    Upload then(Runnable gone) {
        this.gone = gone;
        return this;
    }

    FileChannel content() {
        return content;
    }

    /** Where a copy of it may be made. */
    Path folder() {
        return folder;
    }

    /** The file's name without its ending, to name what is made of it. */
    String stem() {
        return name.replaceFirst("\\.\\w{1,5}$", "");
    }

    @Override
    public synchronized void close() {
        if (!content.isOpen()) {
            return;
        }
        try {
            content.close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            gone.run();
        }
    }
}
