package org.preau.transfer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.preau.shared.Refusal;

/** A file that somebody gave, spooled to disk and never held in memory; deleted when closed. At most 200 MB. */
public final class Upload implements AutoCloseable {

    /** The biggest file that is taken, in megabytes. */
    public static final int MAX_MEGABYTES = 200;

    /** The same in bytes. */
    public static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;

    private final String name;
    private final Path file;

    private Upload(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    /** Keeps what the stream gives; refused when it is too big or stops before its end. */
    public static Upload spool(String name, InputStream content) {
        var upload = new Upload(name, scratch());
        try (var out = Files.newOutputStream(upload.file)) {
            copy(content, out);
            return upload;
        } catch (IOException | Refusal notKept) {
            upload.close();
            throw notKept instanceof Refusal refusal ? refusal : new Refusal(TransferReason.NOT_RECEIVED);
        }
    }

    private static void copy(InputStream content, OutputStream out) throws IOException {
        var buffer = new byte[64 * 1024];
        var total = 0L;
        for (int read; (read = content.read(buffer)) >= 0; ) {
            total += read;
            if (total > MAX_BYTES) {
                throw new Refusal(TransferReason.TOO_BIG, MAX_MEGABYTES);
            }
            out.write(buffer, 0, read);
        }
    }

    /** An empty file of our own, readable by this process only. */
    static Path scratch() {
        try {
            return Files.createTempFile("preau-upload-", ".part");
        } catch (IOException full) {
            throw new Refusal(TransferReason.NOT_RECEIVED);
        }
    }

    Path file() {
        return file;
    }

    /** The file's name without its ending, to name what is made of it. */
    String stem() {
        return name.replaceFirst("\\.\\w{1,5}$", "");
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stillOpen) {
            file.toFile().deleteOnExit();
        }
    }
}
