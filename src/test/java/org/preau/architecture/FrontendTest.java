package org.preau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Java says of the browser: a program stands nowhere but in {@code frontend/}. */
class FrontendTest {

    private static final Pattern PROGRAM = Pattern.compile("addEventListener\\(|\\bfunction\\b|=> ?\\{|\\bconst ");
    private static final Pattern CALL = Pattern.compile("window\\.preau\\.(\\w+)\\(");
    private static final Pattern GIVEN = Pattern.compile("called\\(\\{ (\\w+) }\\)");

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
        assertThat(scripts.stream().flatMap(script -> named(GIVEN, script.text()))).containsExactlyInAnyOrderElementsOf(called);
    }

    private static Stream<String> named(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1));
    }
}
