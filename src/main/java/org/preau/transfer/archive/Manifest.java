package org.preau.transfer.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What an archive holds, its last entry: whoever reads it knows whether all of it is there.
 *
 * @param format of the archive itself
 * @param schema the number of the last migration of the instance it came from
 * @param rows how many there are of each table
 * @param entries every other entry, in its order
 */
record Manifest(
        String format,
        String schema,
        String association,
        Instant exportedAt,
        Map<String, Long> rows,
        List<Entry> entries) {

    static final String FORMAT = "preau-association-1";
    static final String ENTRY = "manifest.json";
}
