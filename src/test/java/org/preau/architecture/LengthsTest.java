package org.preau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preau.architecture.Sources.Length;

/** Small files, short methods, few parameters: the figures that the admired code of the field keeps. */
class LengthsTest {

    private final Sources main = Sources.under(Path.of("src/main/java"));
    private final Sources test = Sources.under(Path.of("src/test/java"));

    @Test
    void classes_are_small() {
        assertThat(longerThan(250, main.types)).isEmpty();
        assertThat(percentile(50, main.types)).as("median lines of a class").isLessThanOrEqualTo(40);
        assertThat(percentile(90, main.types)).as("nine classes of ten").isLessThanOrEqualTo(120);
    }

    @Test
    void methods_are_short() {
        assertThat(longerThan(30, main.methods)).isEmpty();
        assertThat(percentile(50, main.methods)).as("median lines of a body").isLessThanOrEqualTo(5);
        assertThat(percentile(90, main.methods)).as("nine methods of ten").isLessThanOrEqualTo(12);
    }

    @Test
    void files_of_the_elements_are_small() {
        var scripts = Script.all().stream().map(Script::length).toList();
        assertThat(longerThan(300, scripts)).isEmpty();
        assertThat(percentile(50, scripts)).as("median lines of a file").isLessThanOrEqualTo(60);
        assertThat(percentile(90, scripts)).as("nine files of ten").isLessThanOrEqualTo(150);
    }

    @Test
    void methods_take_four_parameters_at_most() {
        assertThat(main.crowdedMethods).isEmpty();
    }

    @Test
    void imports_name_what_they_import() {
        assertThat(main.wildcardImports).isEmpty();
        assertThat(test.wildcardImports).isEmpty();
    }

    private static List<Length> longerThan(int lines, List<Length> all) {
        return all.stream().filter(length -> length.lines() > lines).toList();
    }

    private static int percentile(int percent, List<Length> all) {
        var sorted = all.stream().mapToInt(Length::lines).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
