package org.preau.member;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * People as mail programs write them: « Claire Martin &lt;claire@example.org&gt;, "Lefort, Jean" &lt;jean@example.org&gt;, zoe@example.org ».
 * An address without a name is somebody too, and never that of a neighbour. Each sign is looked at a few times at most, whatever the text.
 */
final class WrittenAddresses {

    /** An address that stands by itself, after a blank or a sign that parts. */
    static final String BARE =
            "(?<![^\\s\\p{Z},;:(<\\[|/])[^\\s\\p{Z}()<>\\[\\]|@:,;\"]{1,64}+@[^\\s\\p{Z}()<>\\[\\]|@,;\"]{1,255}+";

    private static final Pattern ADDRESS =
            Pattern.compile("<\\s{0,9}+([^<>\\s@]{1,64}+@[^<>\\s@]{1,255}+)\\s{0,9}+>|(" + BARE + ")");
    private static final Pattern FAMILY_NAME = Pattern.compile("\\S{1,100}+|[^\\p{Ll}]{1,100}+");
    private static final Pattern AROUND = Pattern.compile("^[,'\\s\\p{Z}]++|(?<![,'\\s\\p{Z}])[,'\\s\\p{Z}]++$");
    private static final String PARTS = ",; \t\u00A0";

    private final String text;
    private final boolean semicolons;
    private final int most;
    private final List<List<String>> people = new ArrayList<>();

    private WrittenAddresses(String text, int most) {
        this.text = text;
        this.most = most;
        semicolons = text.indexOf(';') >= 0;
    }

    /** The cells of each of several people, at most so many; nothing when the text is no row of addresses. */
    static List<List<String>> people(String text, int most) {
        var found = ADDRESS.matcher(text).results().limit(most).toList();
        if (found.size() < 2) {
            return List.of();
        }
        var written = found.stream().anyMatch(address -> address.group(1) != null);
        return written || isNothingElse(text) ? new WrittenAddresses(text, most).read(found) : List.of();
    }

    /** The cells of each, at most so many, in a text that is nothing but addresses and the names of those who have them. */
    static List<List<String>> each(String text, int most) {
        return new WrittenAddresses(text, most)
                .read(ADDRESS.matcher(text).results().limit(most).toList());
    }

    /** « zoe@example.org &lt;zoe@example.org&gt; »: an address that stands for a name is none. */
    private static boolean isNamed(String text, MatchResult address, MatchResult next) {
        return address.group(2) != null
                && next.group(1) != null
                && text.substring(address.end(), next.start()).chars().allMatch(sign -> " '\"\u00A0".indexOf(sign) >= 0)
                && address.group(2)
                        .replace("'", "")
                        .equalsIgnoreCase(next.group(1).replace("'", ""));
    }

    private static boolean isNothingElse(String text) {
        return ADDRESS.matcher(text).replaceAll("").chars().allMatch(sign -> PARTS.indexOf(sign) >= 0);
    }

    private List<List<String>> read(List<MatchResult> addresses) {
        var from = 0;
        for (var i = 0; i < addresses.size(); i++) {
            var address = addresses.get(i);
            if (i + 1 < addresses.size() && isNamed(text, address, addresses.get(i + 1))) {
                from = addresses.get(i + 1).start();
                continue;
            }
            var between = parts(from, address.start());
            var name = between.removeLast();
            between.forEach(this::alone);
            people.add(new ArrayList<>(List.of(name, address.group(1) == null ? address.group(2) : address.group(1))));
            from = address.end();
        }
        if (addresses.size() < most) {
            parts(from, text.length()).forEach(this::alone);
        }
        return people.stream().limit(most).toList();
    }

    /** A number, or what stands right behind an address, is of the person before; other words are somebody without an address. */
    private void alone(String words) {
        if (words.isEmpty()) {
            return;
        }
        if (!people.isEmpty() && (WrittenPhones.isLike(words) || words.startsWith("("))) {
            people.getLast().add(words);
        } else if (people.size() < most) {
            people.add(new ArrayList<>(List.of(words)));
        }
    }

    /** What stands between two addresses, parted where people are; the last part is the name of the next. */
    private List<String> parts(int from, int to) {
        var between = text.substring(from, to);
        var quotes = between.chars().filter(sign -> sign == '"').count() % 2 == 0;
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var quoted = false;
        for (var sign : between.toCharArray()) {
            quoted ^= quotes && sign == '"';
            if (!quoted && (sign == ';' || (sign == ',' && !semicolons))) {
                parts.add(bare(part));
                part.setLength(0);
            } else if (sign != '"') {
                part.append(sign);
            }
        }
        parts.add(bare(part));
        return withFamilyName(parts);
    }

    /** « MARTIN, Claire »: a family name, or one word, before a comma is of the name behind it. */
    private List<String> withFamilyName(List<String> parts) {
        var size = parts.size();
        if (size < 2 || semicolons || parts.getLast().isEmpty() || !isFamilyName(parts.get(size - 2))) {
            return parts;
        }
        var first = parts.removeLast();
        parts.add(parts.removeLast() + ", " + first);
        return parts;
    }

    private static boolean isFamilyName(String words) {
        return !words.startsWith("(")
                && !WrittenPhones.isLike(words)
                && FAMILY_NAME.matcher(words).matches();
    }

    private static String bare(CharSequence part) {
        return AROUND.matcher(part).replaceAll("");
    }
}
