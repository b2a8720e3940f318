package org.preau.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preau.shared.Refusal;

/**
 * A list of people that somebody pasted or exported: a table with headers in any order, a table without,
 * or addresses as mail programs write them, « Claire Martin &lt;claire@example.org&gt; ». At most 5,000 lines.
 */
public record Roster(List<RosterLine> lines) {

    /** The biggest list that is taken, in bytes of a file and in signs of a text. */
    public static final int MAX_BYTES = 2_000_000;

    private static final int MAX_LINES = 5_000;
    private static final Pattern PHONE_LIKE = Pattern.compile("\\+?[0-9][0-9 .()/-]{5,}");

    /** @throws Refusal roster too large, above 2 MB or 5,000 lines */
    public static Roster read(byte[] file) {
        return read(RosterText.decode(file));
    }

    /** @throws Refusal as {@link #read(byte[])} */
    public static Roster read(String text) {
        if (text.length() > MAX_BYTES) {
            throw tooLarge();
        }
        var rows = WrittenAddresses.areIn(text) ? WrittenAddresses.rows(text, MAX_LINES + 1) : RosterTable.rows(text);
        if (rows.size() > MAX_LINES) {
            throw tooLarge();
        }
        return rows.isEmpty() ? new Roster(List.of()) : new Roster(table(rows));
    }

    static Refusal tooLarge() {
        return new Refusal(MemberReason.ROSTER_TOO_LARGE, MAX_BYTES / 1_000_000);
    }

    private static List<RosterLine> table(List<RosterTable.Row> rows) {
        var headers = headers(rows.getFirst());
        return headers.isPresent()
                ? rows.stream().skip(1).map(row -> RosterReader.read(row, headers.get())).toList()
                : rows.stream().map(row -> RosterReader.read(row, guessed(row))).toList();
    }

    /** The first row heads the columns when one of its cells is a known header and none is an address. */
    private static Optional<List<RosterColumn>> headers(RosterTable.Row row) {
        var known = row.cells().stream().map(RosterColumn::headed).toList();
        if (known.stream().allMatch(Optional::isEmpty) || row.cells().stream().anyMatch(cell -> cell.contains("@"))) {
            return Optional.empty();
        }
        return Optional.of(known.stream().map(column -> column.orElse(RosterColumn.OTHER)).toList());
    }

    /** Without headers each cell says by its shape what it is: the first texts are the name, later ones groups. */
    private static List<RosterColumn> guessed(RosterTable.Row row) {
        var columns = new ArrayList<RosterColumn>();
        var named = 0;
        for (var cell : row.cells()) {
            var beyond = columns.size() > named;
            var column = guess(cell, named > 0 && (beyond || named > 1));
            named += column == RosterColumn.NAME ? 1 : 0;
            columns.add(column);
        }
        return columns;
    }

    private static RosterColumn guess(String cell, boolean named) {
        if (cell.isEmpty()) {
            return RosterColumn.OTHER;
        }
        if (cell.contains("@")) {
            return RosterColumn.MAIL;
        }
        if (PHONE_LIKE.matcher(cell).matches()) {
            return RosterColumn.PHONE;
        }
        if (RosterReader.status(cell).isPresent()) {
            return RosterColumn.STATUS;
        }
        return named ? RosterColumn.GROUP : RosterColumn.NAME;
    }

    /** The lines that hold somebody, whatever the doubts. */
    Stream<RosterLine> stream() {
        return lines.stream();
    }
}
