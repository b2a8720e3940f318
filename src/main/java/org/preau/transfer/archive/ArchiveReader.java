package org.preau.transfer.archive;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Refusal;
import org.preau.transfer.TransferReason;

/**
 * Reads an archive from its first byte to its last and never unpacks it: no name becomes a path, no entry is held, and it stops
 * where the {@link Bounds} are passed.
 */
record ArchiveReader(Path file) {

    /** Is given each entry in turn; what it leaves unread is passed over, and counts. */
    interface Visitor {

        void visit(String name, InputStream content) throws IOException;
    }

    void each(Visitor visitor) {
        try (var zip = new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            walk(zip, new Unpacked(zip), visitor);
        } catch (ZipException | EOFException damaged) {
            throw new Refusal(TransferReason.ARCHIVE_DAMAGED);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void walk(ZipInputStream zip, Unpacked content, Visitor visitor) throws IOException {
        var names = new HashSet<String>();
        for (var entry = next(zip); entry != null; entry = next(zip)) {
            Bounds.name(entry);
            Bounds.entries(names.size() + 1);
            if (!names.add(entry)) {
                throw new Refusal(TransferReason.BEYOND_BOUNDS);
            }
            visitor.visit(entry, content);
            content.transferTo(OutputStream.nullOutputStream());
        }
        if (names.isEmpty()) {
            throw new Refusal(TransferReason.NOT_AN_EXPORT);
        }
    }

    private static @Nullable String next(ZipInputStream zip) throws IOException {
        try {
            var entry = zip.getNextEntry();
            return entry == null ? null : entry.getName();
        } catch (IllegalArgumentException unreadableName) {
            throw new Refusal(TransferReason.BEYOND_BOUNDS);
        }
    }

    /** Counts what comes out; closing it leaves the archive open. */
    private static final class Unpacked extends FilterInputStream {

        private long bytes;

        Unpacked(ZipInputStream zip) {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] some, int start, int length) throws IOException {
            var read = in.read(some, start, length);
            bytes += Math.max(0, read);
            Bounds.size(bytes);
            return read;
        }

        @Override
        public void close() {}
    }
}
