package org.preau.member;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.shared.Refusal;
import org.preau.shared.text.FileText;

/**
 * A list of people that somebody pasted or exported: a table with headers in any order, a table without,
 * or addresses as mail programs write them, « Claire Martin &lt;claire@example.org&gt; ». At most 5,000 lines.
 *
 * @param leftAside the headers of the columns that hold something Préau does not keep
 * @param heading the line that names the columns, as it is written; empty when none does
 */
public record Roster(List<RosterLine> lines, List<String> leftAside, String heading) {

    /** The biggest list that is taken, in bytes of a file and in signs of a text. */
    public static final int MAX_BYTES = 2_000_000;

    private static final int MAX_LINES = 5_000;
    private static final Pattern FIGURES =
            Pattern.compile("^(?:(?=\\P{N}*+\\p{N})[\\p{N}\\p{P}\\p{Z}\\s€]++|[^@]*+(?<=:)|[(][^()]*+[)])$");
    private static final Pattern GREETING = Pattern.compile(
            "(?:bonjour|hello|merci|thanks)\\b.*|(?:bien )?cordialement.?|(?:kind|best) regards.?|total\\b.*");
    private static final Set<String> TITLES =
            Set.of("m", "m.", "mr", "mr.", "mrs", "ms", "mme", "mlle", "madame", "monsieur");
    private static final Pattern SEPARATOR_FIRST = Pattern.compile("^(?i)sep=.(?=\\R)");

    /** How files begin that hold no text that people read: spreadsheets and documents, pages, address books. */
    private static final List<String> NO_LISTS =
            List.of("PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0", "%PDF", "<html", "<!doctype", "begin:vcard");

    /** @throws Refusal roster too large, above 2 MB or 5,000 lines */
    public static Roster read(byte[] file) {
        if (file.length > MAX_BYTES) {
            throw tooLarge();
        }
        asList(new String(file, 0, Math.min(file.length, 100), StandardCharsets.ISO_8859_1));
        return read(FileText.decode(file));
    }

    /** @throws Refusal as {@link #read(byte[])} */
    public static Roster read(String pasted) {
        var text = SEPARATOR_FIRST.matcher(pasted).replaceFirst("");
        if (text.length() > MAX_BYTES) {
            throw tooLarge();
        }
        asList(text);
        var table = within(RosterTable.rows(text));
        return RosterHeaders.of(table)
                .map(headers -> new Roster(
                        headed(table, headers),
                        headers.leftAside(),
                        table.get(headers.above()).written()))
                .orElseGet(() -> bare(within(written(text))));
    }

    /** What is left to correct once the rest is written: these lines as they are written, below what names their columns. */
    public String remaining(List<RosterLine> unclear) {
        var lines = unclear.stream()
                .filter(RosterLine::isAboutSomebody)
                .map(line -> line.source().written())
                .distinct()
                .toList();
        var above = lines.isEmpty() || heading.isEmpty() ? Stream.<String>empty() : Stream.of(heading);
        return Stream.concat(above, lines.stream()).collect(Collectors.joining("\n"));
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

    /** @throws Refusal roster not a list, when a text begins as other files do */
    private static void asList(String text) {
        var begins = text.stripLeading();
        if (NO_LISTS.stream().anyMatch(sign -> begins.regionMatches(true, 0, sign, 0, sign.length()))) {
            throw new Refusal(MemberReason.ROSTER_NOT_A_LIST);
        }
    }

    static Refusal tooLarge() {
        return new Refusal(MemberReason.ROSTER_TOO_LARGE, MAX_BYTES / 1_000_000);
    }

    private static List<RosterLine> headed(List<RosterTable.Row> rows, RosterHeaders headers) {
        var above = rows.stream()
                .limit(headers.above())
                .map(row -> RosterReader.nobody(row, RosterLine.Doubt.ABOVE_COLUMNS));
        var columns = headers.kinds();
        var below = rows.stream().skip(headers.above() + 1L).map(row -> RosterReader.read(row, columns));
        return Stream.concat(above, below).toList();
    }

    private static Roster bare(List<RosterTable.Row> rows) {
        var lines = rows.stream().map(row -> RosterReader.read(row, guessed(row)));
        if (!RosterHeaders.plainly(rows)) {
            return new Roster(lines.toList(), List.of(), "");
        }
        var first = RosterReader.nobody(rows.getFirst(), RosterLine.Doubt.NAMES_COLUMNS);
        return new Roster(
                Stream.concat(Stream.of(first), lines.skip(1)).toList(),
                List.of(),
                rows.getFirst().written());
    }

    /** Without headers each cell says by its shape what it is: the first texts are the name, later ones groups. */
    private static List<RosterColumn> guessed(RosterTable.Row row) {
        var columns = new ArrayList<RosterColumn>();
        var named = 0;
        var beyond = false;
        for (var cell : row.cells()) {
            var column = guess(cell, named > 1 || beyond);
            named += column == RosterColumn.NAME ? 1 : 0;
            beyond |= named > 0 && column != RosterColumn.NAME;
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
        return saysNothing(cell) ? RosterColumn.STRAY : named ? RosterColumn.GROUP : RosterColumn.NAME;
    }

    /** Numbers, dates and words that are nobody's. */
    private static boolean saysNothing(String cell) {
        if (cell.length() > RosterColumn.LONGEST) {
            return false;
        }
        var plain = RosterColumn.plain(cell);
        return FIGURES.matcher(cell).matches()
                || TITLES.contains(plain)
                || GREETING.matcher(plain).matches();
    }

    static boolean isMail(String cell) {
        return cell.contains("@");
    }

    static boolean isPhone(String cell) {
        return WrittenPhones.isLike(cell);
    }

    /** The lines that hold somebody, whatever the doubts. */
    Stream<RosterLine> stream() {
        return lines.stream();
    }
}
