package org.preau.transfer.archive;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The exact half of an archive: an entry for each table, a row on each line. */
record TableEntries(Rows rows) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @return how many rows there are of each table */
    Map<String, Long> write(ArchiveWriter archive) {
        var counts = new LinkedHashMap<String, Long>();
        for (var table : Tables.LEAVING) {
            archive.entry(table.entry(), lines -> counts.put(table.name(), write(table, lines)));
        }
        return counts;
    }

    private long write(Table table, ArchiveWriter.Lines lines) {
        var count = new long[1];
        rows.each(table, page -> {
            page.forEach(row -> lines.line(JSON.writeValueAsString(row)));
            count[0] += page.size();
        });
        return count[0];
    }
}
