package org.preau.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The texts that Préau offers to begin with. */
public enum Template {
    BLANK,
    MINUTES;

    private static final String HEADING = "## ";

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    /** What it says in a language; in English when there is no other. */
    public FirstText in(Locale language) {
        return this == BLANK ? FirstText.blank() : minutesOf("", Map.of(), language);
    }

    /**
     * The minutes of a meeting.
     *
     * @param points of its agenda, as Markdown; with examples when there is none
     * @param known what fills its other gaps, by their names; one of which nothing is known stays open
     */
    static FirstText minutesOf(String points, Map<String, String> known, Locale language) {
        var other = read("other", language).strip();
        var filled = new HashMap<>(Map.of("opening", read("opening", language).strip()));
        filled.putAll(known);
        filled.put("points", points.isBlank() ? read("points", language).strip() : points);
        filled.put("other", names(points, other.substring(HEADING.length())) ? "" : other + "\n\n");
        var text = GAP.matcher(read("minutes", language));
        return new FirstText(text.replaceAll(gap -> Matcher.quoteReplacement(filled.getOrDefault(gap.group(1), ""))));
    }

    /** Whether the agenda has a point of that name already, whatever its number. */
    private static boolean names(String points, String title) {
        return points.lines()
                .filter(line -> line.startsWith(HEADING))
                .map(line -> line.substring(HEADING.length()).replaceFirst("^\\d+\\.\\s*", ""))
                .anyMatch(title::equalsIgnoreCase);
    }

    private static String read(String part, Locale language) {
        var known = language.getLanguage().equals("fr") ? "fr" : "en";
        try {
            return new ClassPathResource("document/%s.%s.md".formatted(part, known))
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
