package org.preau.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A list without headers, each line in a manner of its own: cells, addresses as mail programs write them, or a name and an address
 * side by side, after a bullet or a number or none.
 */
final class WrittenList {

    private static final Pattern BULLET =
            Pattern.compile("^\\s{0,20}+(?:[-–—•*·]\\s++|\\d{1,4}+(?:[.)]\\s++|\\s++(?=\\p{Lu})))");

    /** What stands before the people in the head of a mail. */
    private static final Pattern MAIL_HEAD = Pattern.compile(
            "(?iu)^\\s{0,20}+(?:à|a|to|cc|cci|bcc|de|from|pour)\\s{0,3}+[:\u00A0]\\s{0,9}+(?=\\S)|mailto:");

    private static final Pattern BARE_ADDRESS = Pattern.compile(WrittenAddresses.BARE);
    private static final String AROUND_A_NAME = " \t\u00A0\u202F(:<>)[]|/,~–—-";

    /** Two or three words, each with a capital: somebody, where several stand side by side. */
    private static final Pattern SOMEBODY = Pattern.compile("\\p{Lu}\\S{0,40}+(?: \\p{Lu}\\S{0,40}+){1,2}");

    private static final int SEVERAL = 3;

    /** Nobody has more: what stands further on is not looked at. */
    private static final int MOST_ADDRESSES = 20;

    private static final Pattern JOINED = Pattern.compile("(?i)ou|et|or|and|&");

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
            add(first, after, most);
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

    /** A line without what stands before its people. */
    static String bareLine(String line) {
        return MAIL_HEAD.matcher(BULLET.matcher(line).replaceFirst("")).replaceAll("");
    }

    private void add(int first, int after, int most) {
        var written = String.join("\n", lines.subList(first, after));
        var line = bareLine(String.join(" ", lines.subList(first, after)));
        var people = WrittenAddresses.people(line, most - rows.size());
        if (people.isEmpty()) {
            RosterTable.rows(line, line.indexOf(usual) >= 0 ? usual : RosterTable.separator(line)).stream()
                    .map(row -> parted(row.cells()))
                    .flatMap(this::people)
                    .forEach(cells -> rows.add(new RosterTable.Row(first + 1, cells, written)));
        } else {
            people.forEach(cells -> rows.add(new RosterTable.Row(first + 1, parted(cells), written)));
        }
    }

    private static List<String> parted(List<String> cells) {
        return cells.stream().flatMap(WrittenList::parts).toList();
    }

    /** One person mostly; several when each has a name and an address, or when all are names. */
    private Stream<List<String>> people(List<String> cells) {
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        var paired = filled.size() > 2 && filled.size() % 2 == 0;
        for (var i = 0; paired && i < filled.size(); i++) {
            paired = Roster.isMail(filled.get(i)) == (i % 2 == 1) && !WrittenPhones.isLike(filled.get(i));
        }
        if (paired) {
            return Stream.iterate(0, at -> at < filled.size(), at -> at + 2).map(at -> filled.subList(at, at + 2));
        }
        var somebody =
                filled.stream().filter(cell -> SOMEBODY.matcher(cell).matches()).count();
        var alone = lines.size() == 1 && somebody > 1 && filled.stream().noneMatch(Roster::isMail);
        var named = filled.size() >= SEVERAL && (alone || somebody == filled.size());
        return named ? filled.stream().map(List::of) : Stream.of(cells);
    }

    /** A name, an address and a number that stand in one cell are three. */
    private static Stream<String> parts(String cell) {
        var addresses = BARE_ADDRESS
                .matcher(cell)
                .results()
                .limit(MOST_ADDRESSES)
                .map(MatchResult::group)
                .toList();
        if (addresses.isEmpty()) {
            return numbers(cell);
        }
        var around = Stream.of(BARE_ADDRESS.split(cell, MOST_ADDRESSES + 1))
                .map(WrittenList::bare)
                .filter(words -> !words.isEmpty() && !JOINED.matcher(words).matches())
                .flatMap(WrittenList::numbers);
        return Stream.concat(around, addresses.stream());
    }

    private static Stream<String> numbers(String words) {
        var apart = WrittenPhones.apart(words).toList();
        return apart.size() == 1
                ? apart.stream()
                : apart.stream().map(WrittenList::bare).filter(part -> !part.isEmpty());
    }

    /** Without the signs that part a name from an address. */
    static String bare(String words) {
        var first = 0;
        var after = words.length();
        while (first < after && AROUND_A_NAME.indexOf(words.charAt(first)) >= 0) {
            first++;
        }
        while (after > first && AROUND_A_NAME.indexOf(words.charAt(after - 1)) >= 0) {
            after--;
        }
        return words.substring(first, after)
                + (words.indexOf('(', first) >= 0 && words.startsWith(")", after) ? ")" : "");
    }
}
