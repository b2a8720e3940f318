package org.preau.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preau.HouseClasses;
import org.preau.shared.Refusal;

/** French and English are complete, and the French is the one that associations read with pleasure. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Path FIRST_TEXTS = Path.of("src/main/resources/document");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    private static final Pattern TEMPLATE_KEY = Pattern.compile("#\\{\\s*([a-z][a-z0-9.-]+)");

    /** Words that the interface does not use; see the list of words in the design. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(courriels?|e-?mails?|workflow|kanban|dashboard|feed|threads?|tags?|tickets?|upload\\w*|deadlines?|channels?)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /** « salarié·e », « salarié(e)s », « salarié.e »: screen readers stumble. */
    private static final Pattern MEDIAN =
            Pattern.compile("\\p{L}[·•‧⋅∙]\\p{L}|\\p{L}\\((e|s|es|ne|trice)\\)|é\\.es?\\b");

    /** A blank where French has a no-break one. */
    private static final Pattern LONELY = Pattern.compile(" [:;!?»]|«[^\u00a0]");

    private final Map<String, String> english = read("translations.properties");
    private final Map<String, String> french = read("translations_fr.properties");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(french.keySet()).containsExactlyInAnyOrderElementsOf(english.keySet());
    }

    @Test
    void no_key_is_written_twice() {
        assertThat(doubles("translations.properties")).isEmpty();
        assertThat(doubles("translations_fr.properties")).isEmpty();
    }

    @Test
    void no_sentence_is_empty() {
        assertThat(keysWhere(english, String::isBlank)).isEmpty();
        assertThat(keysWhere(french, String::isBlank)).isEmpty();
    }

    @Test
    void both_languages_take_the_same_values() {
        english.forEach((key, sentence) ->
                assertThat(placeholders(french.getOrDefault(key, ""))).as(key).isEqualTo(placeholders(sentence)));
    }

    @Test
    void sentences_with_values_can_be_filled() {
        Stream.of(english, french)
                .forEach(language ->
                        language.forEach((key, sentence) -> assertThatCode(() -> new MessageFormat(sentence))
                                .as(key)
                                .doesNotThrowAnyException()));
    }

    @Test
    void apostrophes_are_typographic() {
        assertThat(keysWhere(english, sentence -> sentence.contains("'"))).isEmpty();
        assertThat(keysWhere(french, sentence -> sentence.contains("'"))).isEmpty();
    }

    @Test
    void french_has_no_median_point_and_none_of_the_words_we_avoid() {
        assertThat(keysWhere(french, sentence -> MEDIAN.matcher(sentence).find()))
                .isEmpty();
        assertThat(keysWhere(french, sentence -> FORBIDDEN.matcher(sentence).find()))
                .isEmpty();
    }

    /** On a phone a line would begin with the sign. */
    @Test
    void french_signs_stay_beside_their_words() {
        assertThat(keysWhere(french, sentence -> LONELY.matcher(sentence).find()))
                .isEmpty();
        assertThat(texts(FIRST_TEXTS, ".fr.md"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text).doesNotContainPattern(LONELY));
    }

    @Test
    void every_refusal_has_its_sentence() {
        assertThat(english.keySet()).containsAll(refusals());
    }

    @Test
    void every_key_that_code_names_exists() {
        var named = Sources.under(Path.of("src/main/java")).literals.stream().filter(looksLikeAKey());
        assertThat(Stream.concat(named, templateKeys()).filter(key -> !isKnown(key)))
                .isEmpty();
    }

    /** A key; or, with its last dot, the beginning of keys whose last words are added. */
    private boolean isKnown(String key) {
        return key.endsWith(".")
                ? english.keySet().stream().anyMatch(known -> known.startsWith(key))
                : english.containsKey(key);
    }

    /** A literal such as {@code board.card.close}: three words at least, since two may be anything. */
    private Predicate<String> looksLikeAKey() {
        var rooms = english.keySet().stream().map(key -> key.split("\\.", 2)[0]).collect(Collectors.joining("|"));
        return Pattern.compile("(" + rooms + ")(\\.[a-z0-9-]+){2,}\\.?").asMatchPredicate();
    }

    private static Stream<String> templateKeys() {
        if (!Files.isDirectory(TEMPLATES)) {
            return Stream.empty();
        }
        return texts(TEMPLATES, ".html").stream()
                .flatMap(text -> TEMPLATE_KEY.matcher(text).results().map(found -> found.group(1)));
    }

    private static List<String> texts(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(TranslationsTest::text)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> refusals() {
        return HouseClasses.stream()
                .filter(type -> type.isAssignableTo(Refusal.Reason.class) && type.isEnum())
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(reason -> ((Refusal.Reason) reason).key())
                .toList();
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keysWhere(Map<String, String> language, Predicate<String> wrong) {
        return language.entrySet().stream()
                .filter(entry -> wrong.test(entry.getValue()))
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }

    private static Map<String, String> read(String file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var sentences = new HashMap<String, String>();
        properties.forEach((key, sentence) -> sentences.put(key.toString(), sentence.toString()));
        return sentences;
    }

    private static List<String> doubles(String file) {
        var counts = text(FOLDER.resolve(file))
                .lines()
                .filter(line -> line.matches("[a-z].*"))
                .collect(Collectors.groupingBy(line -> line.split("[ =:]", 2)[0], Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
