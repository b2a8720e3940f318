package org.preau.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words typed into a field that finds things by name. */
public final class Words {

    /** Longer than any name; what was pasted by mistake behind it finds nothing more. */
    private static final int MOST = 200;

    private static final String AT_0 = " LIKE :#{#sought.at(0)} ESCAPE '!'";
    private static final String AT_1 = " LIKE :#{#sought.at(1)} ESCAPE '!'";
    private static final String AT_2 = " LIKE :#{#sought.at(2)} ESCAPE '!'";
    private static final String AT_3 = " LIKE :#{#sought.at(3)} ESCAPE '!'";
    private static final String AT_4 = " LIKE :#{#sought.at(4)} ESCAPE '!'";
    private static final String AT_5 = " LIKE :#{#sought.at(5)} ESCAPE '!'";

    private Words() {}

    /** The LIKE pattern (escape sign {@code !}) that finds them in their order anywhere in a name, whatever stands between them. */
    private static String pattern(String words) {
        return "%"
                + beginning(words)
                        .strip()
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_")
                        .replaceAll("\\s+", "%")
                + "%";
    }

    /**
     * What the database looks for in a name or a title as people type: each word, in any order, without accents or capitals. Of
     * more than {@link #PLACES}, the last ones in their order. The columns compare so, whatever the database does by itself.
     */
    public record Each(List<String> words) {

        static final int PLACES = 6;

        /** JPQL, of a query with the parameter {@code sought}: they are in the title of {@code found}. */
        public static final String IN_TITLE = "(found.title" + AT_0 + " AND found.title" + AT_1 + " AND found.title"
                + AT_2 + " AND found.title" + AT_3 + " AND found.title" + AT_4 + " AND found.title" + AT_5 + ")";

        /** Likewise: they are in the name of {@code called}. */
        public static final String IN_NAME = "(called.name" + AT_0 + " AND called.name" + AT_1 + " AND called.name"
                + AT_2 + " AND called.name" + AT_3 + " AND called.name" + AT_4 + " AND called.name" + AT_5 + ")";

        /** The LIKE pattern (escape sign {@code !}) at one of the places; where there is no word, it finds everything. */
        public String at(int place) {
            return pattern(place < words.size() ? words.get(place) : "");
        }
    }

    /** What finds each of them: the columns compare without accents and capitals, sign by sign, with letters as they are stored. */
    public static Each each(String words) {
        var letters =
                Normalizer.normalize(beginning(words), Normalizer.Form.NFC).strip();
        return new Each(List.of(letters.split("\\s+", Each.PLACES)));
    }

    /** Whether a name holds each of them as people type: in any order, without accents or capitals. */
    public static boolean areIn(String name, String words) {
        var plain = plain(name);
        return Arrays.stream(plain(beginning(words)).split("\\s+")).allMatch(plain::contains);
    }

    private static String beginning(String words) {
        return words.substring(0, Math.min(MOST, words.length()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
