package org.preau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Java and the pages say of the browser: it is a program nowhere but in {@code frontend/}, and knows no figure by itself. */
class FrontendTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PROGRAM = Pattern.compile("addEventListener\\(|\\bfunction\\b|=>|\\bconst ");
    private static final Pattern CALL = Pattern.compile("window\\.preau\\.(\\w+)\\(");
    private static final Pattern GIVEN = Pattern.compile("called\\(\\{ (\\w+) }\\)");

    /** The codes of a few signs are a form of ours, no words of somebody. */
    private static final Pattern LENGTH_IN_FIGURES =
            Pattern.compile("(?i)\\b(maxlength=\"(?!7\"|24\"|40\")|minlength=\")\\d+\"");

    private final Set<String> literals = Sources.under(Path.of("src/main/java")).literals;
    private final List<Script> scripts = Script.all();

    @Test
    void java_holds_no_program_of_the_browser() {
        assertThat(literals).noneMatch(PROGRAM.asPredicate());
    }

    @Test
    void java_calls_what_is_there() {
        var called = literals.stream().flatMap(text -> named(CALL, text)).collect(Collectors.toSet());
        assertThat(called).isNotEmpty();
        assertThat(scripts.stream().flatMap(script -> named(GIVEN, script.text())))
                .containsExactlyInAnyOrderElementsOf(called);
    }

    @Test
    void how_long_words_may_be_is_told_by_the_constants_of_java() throws IOException {
        assertThat(scripts)
                .filteredOn(script -> LENGTH_IN_FIGURES.matcher(script.text()).find())
                .isEmpty();
        try (var pages = Files.walk(TEMPLATES)) {
            assertThat(pages.filter(Files::isRegularFile))
                    .noneSatisfy(page -> assertThat(page).content().containsPattern(LENGTH_IN_FIGURES));
        }
    }

    private static Stream<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
