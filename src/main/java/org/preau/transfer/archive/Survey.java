package org.preau.transfer.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Refusal;
import org.preau.shared.Sha256;
import org.preau.transfer.TransferReason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The first reading of an archive, which changes nothing: everything its manifest names is there, byte for byte, and nothing else. */
final class Survey {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MANIFEST_BYTES = 64 << 20;

    private final List<Entry> found = new ArrayList<>();
    private @Nullable Manifest manifest;

    private Survey() {}

    static Manifest of(Path file) {
        var survey = new Survey();
        new ArchiveReader(file).each(survey::visit);
        return survey.verified();
    }

    private void visit(String name, InputStream content) throws IOException {
        if (name.equals(Manifest.ENTRY)) {
            manifest = read(content.readNBytes(MANIFEST_BYTES));
            return;
        }
        var digest = Sha256.begin();
        var bytes = new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
        found.add(new Entry(name, bytes, HexFormat.of().formatHex(digest.digest())));
    }

    private static Manifest read(byte[] json) {
        try {
            return JSON.readValue(json, Manifest.class);
        } catch (JacksonException other) {
            throw new Refusal(TransferReason.NOT_AN_EXPORT);
        }
    }

    private Manifest verified() {
        if (manifest == null || !Manifest.FORMAT.equals(manifest.format()) || manifest.rows() == null) {
            throw new Refusal(TransferReason.NOT_AN_EXPORT);
        }
        if (!found.equals(manifest.entries())) {
            throw new Refusal(TransferReason.ARCHIVE_DAMAGED);
        }
        return manifest;
    }
}
