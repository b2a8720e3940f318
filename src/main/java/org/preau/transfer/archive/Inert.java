package org.preau.transfer.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown for readers that believe HTML: what people typed stays the words it is, and no element begins. */
final class Inert {

    /** A sign that is escaped already, an address between pointed brackets, or what would begin an element. */
    private static final Pattern HTML = Pattern.compile("\\\\[\\s\\S]|<(?:https?:|mailto:)[^<>\\s]*>|<(?=[a-zA-Z/!?])");

    private Inert() {}

    static String words(String markdown) {
        return HTML.matcher(markdown)
                .replaceAll(met -> Matcher.quoteReplacement(met.group().equals("<") ? "\\<" : met.group()));
    }
}
