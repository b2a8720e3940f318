package org.preau.discussion;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What is to be done by a message, for a card: the first of its lines that says something, and what stands below it.
 *
 * @param title that line, without signs and without a greeting
 * @param rest the other lines in Markdown; with that line where its title does not say all of it
 */
record Gist(String title, String rest) {

    private static final String GREETING =
            "(?iu:bonjour|bonsoir|re-?bonjour|salut|coucou|ch[eè]re?s?(?=\\h+\\p{L})|hello|hi|hey|dear|good (?:morning|evening|afternoon))";

    /** « à tous », « Marie et Paul »: who is greeted; any other word is what is said to them. */
    private static final String WHOM =
            "(?:\\h+(?:à|a|et|and|ch[eè]re?s?|tous|toutes|le|la|les|monde|ami[es]*|collègues|bénévoles"
                    + "|all|everyone|everybody|there|team|friends|\\p{Lu}[\\p{L}'’-]*)){0,8}";

    /** « Bonjour à tous, » and whatever signs follow; « chers amis, » may follow too. */
    private static final Pattern GREETED =
            Pattern.compile("\\A(?:" + GREETING + WHOM + "\\h*[,!…][^\\p{L}\\p{N}]*){1,3}");

    /** « Bonjour à tous » and nothing else; with a word more it may say something. */
    private static final Pattern GREETING_ONLY = Pattern.compile("\\A" + GREETING + WHOM + "[^\\p{L}\\p{N}]*\\z");

    private static final Pattern BULLET = Pattern.compile("\\A(?:(?:[-*•+]|\\d{1,3}[.)])\\s+)?(?:\\[[ xX]\\]\\s+)?");
    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{N}]*");

    /** @param plain a line in Markdown, without its signs */
    static Gist of(String words, UnaryOperator<String> plain) {
        var lines = words.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            var said = ungreeted(unlisted(plain.apply(lines.get(at))));
            if (!WORDLESS.matcher(said).matches()) {
                var whole = said.equals(unlisted(lines.get(at).strip()));
                return new Gist(
                        capital(said),
                        String.join("\n", lines.subList(whole ? at + 1 : at, lines.size()))
                                .strip());
            }
        }
        var title = plain.apply(words);
        return new Gist(title, words.strip().equals(title) ? "" : words);
    }

    private static String unlisted(String line) {
        return BULLET.matcher(line).replaceFirst("");
    }

    private static String ungreeted(String line) {
        return GREETING_ONLY.matcher(line).matches()
                ? ""
                : GREETED.matcher(line).replaceFirst("");
    }

    private static String capital(String line) {
        var first = line.offsetByCodePoints(0, 1);
        return line.substring(0, first).toUpperCase(Locale.ROOT) + line.substring(first);
    }
}
