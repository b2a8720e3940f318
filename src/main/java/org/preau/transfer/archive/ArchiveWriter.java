package org.preau.transfer.archive;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.preau.shared.Sha256;
import org.preau.shared.text.MarkdownSigns;

/** Writes an archive as a stream, one entry after the other, and remembers of each its name, its size and its sum. */
final class ArchiveWriter implements AutoCloseable {

    private final ZipOutputStream zip;
    private final Instant at;
    private final List<Entry> entries = new ArrayList<>();

    ArchiveWriter(OutputStream out, Instant at) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.at = at;
    }

    Instant at() {
        return at;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** A text, written line by line: nothing of it is held. */
    void entry(String name, Consumer<Lines> content) {
        Bounds.name(name);
        Bounds.entries(entries.size() + 1);
        try {
            var entry = new ZipEntry(name);
            entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            zip.putNextEntry(entry);
            var summed = new Summed(zip);
            try (var lines = new Lines(
                    new BufferedWriter(new OutputStreamWriter(summed, StandardCharsets.UTF_8)),
                    UnaryOperator.identity())) {
                content.accept(lines);
            }
            zip.closeEntry();
            entries.add(new Entry(name, summed.bytes, HexFormat.of().formatHex(summed.digest.digest())));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Where the lines of an entry are put.
     *
     * @param spelling how each is written
     */
    record Lines(Writer out, UnaryOperator<String> spelling) implements AutoCloseable {

        Lines spelled(UnaryOperator<String> otherwise) {
            return new Lines(out, otherwise);
        }

        Lines line(String text) {
            try {
                out.write(spelling.apply(text));
                out.write('\n');
                return this;
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        /** What a page is called. */
        Lines title(String words) {
            return line("# " + MarkdownSigns.heading(words));
        }

        /** What a part of it is called, between blank lines. */
        Lines part(String words) {
            return line("").line("## " + MarkdownSigns.heading(words)).line("");
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Counts and sums what passes; closing it leaves the archive open. */
    private static final class Summed extends FilterOutputStream {

        private final MessageDigest digest = Sha256.begin();
        private long bytes;

        Summed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int start, int length) throws IOException {
            digest.update(some, start, length);
            bytes += length;
            out.write(some, start, length);
        }

        @Override
        public void close() {}
    }
}
