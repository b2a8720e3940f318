package org.preau.member;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * People as mail programs write them: « Claire Martin &lt;claire@example.org&gt;, "Lefort, Jean" &lt;jean@example.org&gt; ».
 * Each sign is looked at a few times at most, whatever the text.
 */
final class WrittenAddresses {

    private static final Pattern ADDRESS = Pattern.compile("<\\s{0,9}+([^<>\\s@]{1,64}+@[^<>\\s@]{1,255}+)\\s{0,9}+>");
    private static final String ENDS_A_NAME = "<>,;\n";
    private static final int LONGEST_NAME = 200;

    private WrittenAddresses() {}

    /** A row of a name and an address for each, in their order. */
    static List<RosterTable.Row> rows(String text, int most) {
        var found = ADDRESS.matcher(text).results().limit(most).toList();
        return IntStream.range(0, found.size())
                .mapToObj(i -> new RosterTable.Row(i + 1, cells(text, found.get(i))))
                .toList();
    }

    private static List<String> cells(String text, MatchResult address) {
        return List.of(name(text, address.start()).strip(), address.group(1));
    }

    /** What stands before an address; a name in quotes may hold commas. */
    private static String name(String text, int end) {
        var last = end - 1;
        while (last >= 0 && text.charAt(last) == ' ' && end - last < LONGEST_NAME) {
            last--;
        }
        var quoted = last >= 0 && text.charAt(last) == '"';
        var first = quoted ? last : last + 1;
        while (first > 0 && !(quoted ? text.charAt(first - 1) == '"' : endsAName(text.charAt(first - 1))) && end - first < LONGEST_NAME) {
            first--;
        }
        return text.substring(first, quoted ? last : last + 1).replace("\"", "");
    }

    private static boolean endsAName(char sign) {
        return ENDS_A_NAME.indexOf(sign) >= 0;
    }
}
