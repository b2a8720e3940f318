package org.preau.member;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.preau.shared.Refusal;

/** Phone numbers as lists write them: several in a cell, « Tél. : », « (bureau) », or behind a name. */
final class WrittenPhones {

    private static final String NUMBER = "[(+]{0,2}[0-9][0-9 .()/-]{2,38}[0-9]";
    private static final String LABEL =
            "(?:t[eé]l(?:[eé]phone)?|port(?:able)?|mob(?:ile)?|gsm|fixe|phone|cell|home|work|bureau|domicile|maison|travail|perso|pro)";
    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)^ *+(?:[(]?" + LABEL + "[.)]? *+:?)? *+(" + NUMBER + ") *+(?:[(]?" + LABEL + "[.)]?)?[ )]*+$");
    private static final Pattern WITHIN = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}.+(/-])(?:" + LABEL
            + "\\b[. ]*:? *)?([(+]{0,2}[0-9][0-9 .()/-]{4,38}[0-9])(?![\\p{L}\\p{N}])");
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[/. -]\\d{1,2}[/. -]\\d{2,4}|\\d{4}[/.-]\\d{1,2}[/.-]\\d{1,2}");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:(?<!\\s)\\s++)?+(?::::|;|,|(?<=\\s)(?:/|ou|et|or|and)(?=\\s))\\s*+");
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{Cf}]");
    /** What spreadsheets and links write around a number. */
    private static final Pattern MARKS = Pattern.compile("(?i)^[='\"]++|^tel:|(?<!\")\"++$");

    private static final Pattern COMMAS = Pattern.compile("\\d\\d(,\\d\\d){4}");
    private static final int LONGEST_CELL = 200;
    private static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 15;

    private WrittenPhones() {}

    /** Each number that a cell holds; what is none is left out. */
    static List<Phone> read(String cell) {
        return pieces(cell)
                .flatMap(piece -> read(LABELLED.matcher(piece)))
                .distinct()
                .toList();
    }

    /** Whether every number of a cell could be read. */
    static boolean isWholly(String cell) {
        return pieces(cell)
                .allMatch(piece -> read(LABELLED.matcher(piece)).findAny().isPresent());
    }

    /** Whether a cell, wherever it stands, holds a number and nothing else. */
    static boolean isLike(String cell) {
        return !DATE.matcher(plain(cell).strip()).matches()
                && isWholly(cell)
                && read(cell).stream().anyMatch(phone -> digits(phone.value()) >= FEWEST_DIGITS);
    }

    /** The words around a number that stands among them, then the number; the words alone when there is none. */
    static Stream<String> apart(String words) {
        var number = WITHIN.matcher(plain(words.length() <= LONGEST_CELL ? words : ""));
        if (!number.find() || !isLike(number.group(1))) {
            return Stream.of(words);
        }
        return Stream.of(words.substring(0, number.start()), words.substring(number.end()), number.group(1));
    }

    private static Stream<String> pieces(String cell) {
        if (cell.length() > LONGEST_CELL) {
            return Stream.of(cell);
        }
        var plain = plain(cell).strip();
        plain = MARKS.matcher(plain).replaceAll("");
        if (COMMAS.matcher(plain).matches()) {
            return Stream.of(plain.replace(',', ' '));
        }
        return Stream.of(BETWEEN.split(plain))
                .flatMap(piece -> Stream.of(digits(piece) > MOST_DIGITS ? piece.split("/") : new String[] {piece}))
                .filter(piece -> !piece.isBlank());
    }

    private static Stream<Phone> read(Matcher piece) {
        return piece.matches() ? phone(piece.group(1)).stream() : Stream.empty();
    }

    private static Optional<Phone> phone(String number) {
        try {
            return Optional.of(new Phone(number.indexOf(')') < 0 ? number.replace("(", "") : number));
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    /** Sign for sign: a blank for whatever looks like one, or like nothing. */
    private static String plain(String text) {
        return BLANK.matcher(text).replaceAll(" ");
    }
}
