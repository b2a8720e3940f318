package org.preau.member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows and cells of a pasted or exported list: separated by semicolon, comma or tab, quoted where needed (RFC 4180). */
final class RosterTable {

    /**
     * A row that is not blank.
     *
     * @param number its place in the text, from 1, so that a person finds it
     * @param written the whole of it, as it stands there
     */
    record Row(int number, List<String> cells, String written) {}

    /** No list of people has more columns: what stands further right is not read. */
    private static final int MOST_CELLS = 100;

    /** Nothing, or a line drawn under headers. */
    private static final Pattern RULE = Pattern.compile("[-:=_ ]*");

    /** A cell in quotes goes over so many lines at most. */
    private static final int LONGEST_QUOTE = 5;

    private final String text;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    private boolean begun;
    private boolean quoted;
    private int line = 1;
    private int rowStart = 1;
    private int begins;

    private RosterTable(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    static List<Row> rows(String text) {
        return rows(text, separator(text));
    }

    static List<Row> rows(String text, char separator) {
        return new RosterTable(text.replace("\r\n", "\n").replace('\r', '\n') + "\n", separator).read();
    }

    /** The one that stands most often outside quotes; at equal numbers a tab wins over a semicolon, and that over a comma, and a bar is the last. */
    static char separator(String text) {
        var plain = text.replaceAll("\"[^\"\n]*\"", "");
        var beginning = plain.lines().limit(50).collect(Collectors.joining());
        return Stream.of('\t', ';', ',', '|')
                .max(Comparator.comparing(candidate ->
                        beginning.chars().filter(sign -> sign == candidate).count()))
                .orElse(';');
    }

    private List<Row> read() {
        for (int i = 0; i < text.length(); i++) {
            var here = text.charAt(i);
            if (quoted) {
                i = insideQuotes(i, here);
            } else {
                outside(i, here);
            }
        }
        endRow(text.length());
        return List.copyOf(rows);
    }

    /** A doubled quote stands for one; a single one ends. */
    private int insideQuotes(int i, char here) {
        if (here != '"') {
            append(here == '\n' ? ' ' : here);
            line += here == '\n' ? 1 : 0;
            return i;
        }
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
            append('"');
            return i + 1;
        }
        quoted = false;
        return i;
    }

    /** Whether a quote ends: on its line, or within a few when a cell ends there too. Else it was none, and is passed over. */
    private boolean isClosed(int from) {
        var lines = 0;
        for (var i = from + 1; i < text.length() && lines < LONGEST_QUOTE; i++) {
            var here = text.charAt(i);
            lines += here == '\n' ? 1 : 0;
            if (here == '"' && text.charAt(Math.min(i + 1, text.length() - 1)) == '"') {
                i++;
            } else if (here == '"') {
                return lines == 0 || endsACell(i + 1);
            }
        }
        return false;
    }

    private boolean endsACell(int at) {
        var next = at;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        return next >= text.length() || text.charAt(next) == separator || text.charAt(next) == '\n';
    }

    private void outside(int i, char here) {
        if (here == '"' && !begun) {
            quoted = isClosed(i);
        } else if (here == separator) {
            endCell();
        } else if (here == '\n') {
            line++;
            endRow(i);
        } else {
            append(here);
        }
    }

    /** A cell has begun with its first sign that is not blank. */
    private void append(char here) {
        cell.append(here);
        begun |= !Character.isWhitespace(here);
    }

    private void endCell() {
        if (cells.size() < MOST_CELLS) {
            cells.add(cell.toString().strip());
        }
        cell = new StringBuilder();
        begun = false;
    }

    private void endRow(int at) {
        endCell();
        if (!cells.stream().allMatch(text -> RULE.matcher(text).matches())) {
            rows.add(new Row(rowStart, cells, text.substring(begins, at)));
        }
        cells = new ArrayList<>();
        rowStart = line;
        begins = Math.min(at + 1, text.length());
    }
}
