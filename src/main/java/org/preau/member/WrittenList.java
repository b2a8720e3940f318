package org.preau.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list without headers, each line in a manner of its own: cells, addresses as mail programs write them, or a name and an address
 * side by side, after a bullet or a number or none.
 */
final class WrittenList {

    private static final Pattern BULLET = Pattern.compile("^\\s{0,20}+(?:[-–•*·]|\\d{1,4}+[.)])\\s++");
    private static final Pattern BARE_ADDRESS = Pattern.compile("(?<![^\\s(:<])[^\\s()<>@:]{1,64}+@[^\\s()<>@]{1,255}+");
    private static final String AROUND_A_NAME = " \t\u00A0(:<>)–-";

    /** A name in quotes goes over so many lines at most: beyond, the quote was none. */
    private static final int LONGEST_QUOTE = 5;

    private final List<String> lines;
    private final char usual;
    private final List<RosterTable.Row> rows = new ArrayList<>();

    private WrittenList(String text) {
        lines = Arrays.asList(text.split("\\R", -1));
        usual = RosterTable.separator(text);
    }

    /** So many of its rows, numbered as the lines they begin on. */
    static List<RosterTable.Row> rows(String text, int most) {
        return new WrittenList(text).read(most);
    }

    private List<RosterTable.Row> read(int most) {
        for (var first = 0; first < lines.size() && rows.size() < most; ) {
            if (lines.get(first).isBlank()) {
                first++;
                continue;
            }
            var after = end(first);
            add(first + 1, BULLET.matcher(String.join(" ", lines.subList(first, after))).replaceFirst(""), most);
            first = after;
        }
        return List.copyOf(rows);
    }

    /** Where the lines end that a quote holds together. */
    private int end(int first) {
        var open = false;
        for (var after = first; after < Math.min(lines.size(), first + LONGEST_QUOTE); after++) {
            open ^= lines.get(after).chars().filter(sign -> sign == '"').count() % 2 == 1;
            if (!open) {
                return after + 1;
            }
        }
        return first + 1;
    }

    private void add(int number, String line, int most) {
        var written = WrittenAddresses.rows(line, most - rows.size());
        if (written.size() > 1) {
            written.forEach(row -> rows.add(new RosterTable.Row(number, row.cells())));
            return;
        }
        RosterTable.rows(line, line.indexOf(usual) >= 0 ? usual : RosterTable.separator(line)).stream()
                .map(row -> new RosterTable.Row(number, row.cells().stream().flatMap(WrittenList::parts).toList()))
                .forEach(rows::add);
    }

    /** A name and an address that stand in one cell are two. */
    private static Stream<String> parts(String cell) {
        var address = BARE_ADDRESS.matcher(cell);
        if (!address.find()) {
            return Stream.of(cell);
        }
        var around = Stream.of(cell.substring(0, address.start()), cell.substring(address.end()))
                .map(WrittenList::bare)
                .filter(words -> !words.isEmpty())
                .toList();
        return Stream.concat(around.stream(), Stream.of(address.group()));
    }

    /** Without the signs that part a name from an address. */
    private static String bare(String words) {
        var first = 0;
        var after = words.length();
        while (first < after && AROUND_A_NAME.indexOf(words.charAt(first)) >= 0) {
            first++;
        }
        while (after > first && AROUND_A_NAME.indexOf(words.charAt(after - 1)) >= 0) {
            after--;
        }
        return words.substring(first, after);
    }
}
