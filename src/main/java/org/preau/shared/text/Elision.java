package org.preau.shared.text;

import java.text.MessageFormat;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** French words that lose their last letter before a name that begins with a vowel, or with a mute h: « d’Anne », « qu’Hélène ». */
public final class Elision {

    private static final Pattern BEFORE_A_VALUE = Pattern.compile("(?<![\\p{L}\\p{N}])([dDqQ]u?)e (?=\\{(\\d)})");

    /** Where a y is no vowel, as in « Yann », another one follows; an h is heard in names such as « Hakim » and « Hassan ». */
    private static final Pattern MUTE = Pattern.compile("([aeiouœæ]|y[^aeiou]|h(e[lnrc]|il|ip|onor|ort|ub|ug|y)).*");

    private Elision() {}

    /** Whether such a word loses its letter before this. */
    public static boolean before(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return MUTE.matcher(plain).matches();
    }

    /**
     * A sentence with its values: « le lien de {0} » reads « le lien d’Anne ».
     *
     * @param values only words among them change what stands before them
     */
    public static String say(String sentence, Locale language, Object... values) {
        return new MessageFormat(elided(sentence, language, values), language).format(values);
    }

    private static String elided(String sentence, Locale language, Object... values) {
        if (!language.getLanguage().equals(Locale.FRENCH.getLanguage())) {
            return sentence;
        }
        Function<MatchResult, String> word = found -> {
            var at = Integer.parseInt(found.group(2));
            var elided = at < values.length && values[at] instanceof String name && before(name);
            return Matcher.quoteReplacement(elided ? found.group(1) + "’" : found.group());
        };
        return BEFORE_A_VALUE.matcher(sentence).replaceAll(word);
    }
}
