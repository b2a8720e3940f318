package org.preau.member;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preau.shared.Refusal;
import org.preau.shared.text.FileText;

/**
 * A list of people that somebody pasted or exported: a table with headers in any order, a table without,
 * or addresses as mail programs write them, « Claire Martin &lt;claire@example.org&gt; ». At most 5,000 lines.
 *
 * @param leftAside the headers of the columns that hold something Préau does not keep
 */
public record Roster(List<RosterLine> lines, List<String> leftAside) {

    /** The biggest list that is taken, in bytes of a file and in signs of a text. */
    public static final int MAX_BYTES = 2_000_000;

    private static final int MAX_LINES = 5_000;
    private static final Pattern PHONE_LIKE = Pattern.compile("\\+?[0-9][0-9 .()/-]{5,}");

    /** @throws Refusal roster too large, above 2 MB or 5,000 lines */
    public static Roster read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw tooLarge();
        }
        return read(FileText.decode(file));
    }

    /** @throws Refusal as {@link #read(byte[])} */
    public static Roster read(String text) {
        if (text.length() > MAX_BYTES) {
            throw tooLarge();
        }
        var table = within(RosterTable.rows(text));
        return RosterHeaders.of(table)
                .map(headers -> new Roster(headed(table, headers.kinds()), headers.leftAside()))
                .orElseGet(() -> new Roster(bare(within(written(text))), List.of()));
    }

    /** A name in quotes may go over several lines: what has twice as many as there may be people is none of those lists. */
    private static List<RosterTable.Row> written(String text) {
        var most = 2 * MAX_LINES;
        if (text.lines().filter(line -> !line.isBlank()).limit(most + 1L).count() > most) {
            throw tooLarge();
        }
        return WrittenList.rows(text, MAX_LINES + 1);
    }

    private static List<RosterTable.Row> within(List<RosterTable.Row> rows) {
        if (rows.size() > MAX_LINES) {
            throw tooLarge();
        }
        return rows;
    }

    static Refusal tooLarge() {
        return new Refusal(MemberReason.ROSTER_TOO_LARGE, MAX_BYTES / 1_000_000);
    }

    private static List<RosterLine> headed(List<RosterTable.Row> rows, List<RosterColumn> columns) {
        return rows.stream().skip(1).map(row -> RosterReader.read(row, columns)).toList();
    }

    private static List<RosterLine> bare(List<RosterTable.Row> rows) {
        var lines = rows.stream().map(row -> RosterReader.read(row, guessed(row)));
        return RosterHeaders.plainly(rows)
                ? Stream.concat(Stream.of(RosterReader.columns(rows.getFirst())), lines.skip(1)).toList()
                : lines.toList();
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
        if (isMail(cell)) {
            return RosterColumn.MAIL;
        }
        if (isPhone(cell)) {
            return RosterColumn.PHONE;
        }
        if (RosterReader.status(cell).isPresent()) {
            return RosterColumn.STATUS;
        }
        return named ? RosterColumn.GROUP : RosterColumn.NAME;
    }

    static boolean isMail(String cell) {
        return cell.contains("@");
    }

    static boolean isPhone(String cell) {
        return PHONE_LIKE.matcher(cell).matches();
    }

    /** The lines that hold somebody, whatever the doubts. */
    Stream<RosterLine> stream() {
        return lines.stream();
    }
}
