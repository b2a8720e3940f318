package org.preau.shared.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preau.PreauTest;
import org.preau.shared.AdminCommand;
import org.preau.shared.Refusal;
import org.preau.shared.Trial;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@PreauTest
@Import(CommandLineTest.Commands.class)
class CommandLineTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Commands {

        @Bean
        Trial lines() {
            return new Trial() {
                @Override
                public String name() {
                    return "lines";
                }

                @Override
                public Stream<?> run(Path file) {
                    return read(file).map(line -> Map.of("line", line));
                }
            };
        }

        @Bean
        AdminCommand greet() {
            return new AdminCommand() {
                @Override
                public String name() {
                    return "greet";
                }

                @Override
                public String help() {
                    return "NAME: says hello";
                }

                @Override
                public int run(List<String> arguments, PrintStream out) {
                    if (arguments.contains("nobody")) {
                        throw Refusal.notFound();
                    }
                    out.println("Bonjour " + arguments.getFirst());
                    return 0;
                }
            };
        }

        /** Refuses one text, fails on another. */
        private static Stream<String> read(Path file) {
            try {
                var lines = Files.readAllLines(file);
                if (lines.contains("refuse")) {
                    throw Refusal.notFound();
                }
                if (lines.contains("fail")) {
                    throw new IllegalStateException("a fault with a /secret/path");
                }
                return lines.stream();
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    @Autowired
    ApplicationContext context;

    @TempDir
    Path folder;

    private final Locale machine = Locale.getDefault();

    @BeforeEach
    void in_english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void as_before() {
        Locale.setDefault(machine);
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void what_an_engine_kept_is_one_json_object_a_line() throws IOException {
        assertThat(attempt("lines", file("été\n\"deux\""))).isZero();

        assertThat(text(out)).isEqualTo("{\"line\":\"été\"}\n{\"line\":\"\\\"deux\\\"\"}\n");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_gets_a_sentence_and_the_next_one_its_turn() throws IOException {
        assertThat(attempt("lines", file("refuse"), file("fail"), "/nowhere/at/all", file("fine")))
                .isOne();

        assertThat(text(out)).isEqualTo("{\"line\":\"fine\"}\n");
        assertThat(text(err).lines()).hasSize(4);
        assertThat(text(err)).contains("does not exist", ": line 1").doesNotContain("Exception", "secret", "refusal");
    }

    @Test
    void of_several_files_it_is_told_which_lines_are_whose() throws IOException {
        var first = file("un");
        var second = file("deux\ntrois");
        assertThat(attempt("lines", first, file("refuse"), second)).isOne();
        assertThat(text(out).lines()).hasSize(3);
        assertThat(text(err).lines())
                .contains(first + ": line 1", second + ": lines 2 to 3")
                .hasSize(3);
    }

    @Test
    void they_are_told_in_the_language_of_the_person_there() {
        Locale.setDefault(Locale.FRENCH);
        assertThat(attempt("lines", folder.toString())).isOne();
        assertThat(text(err)).contains("c’est un dossier");
    }

    @Test
    void an_engine_without_a_file_asks_for_one_and_a_folder_is_told_to_be_one() {
        assertThat(attempt("lines")).isEqualTo(2);
        assertThat(text(err)).isEqualTo("bin/try lines FILE…: name one file at least.\n");
        err.reset();
        assertThat(attempt("lines", folder.toString())).isOne();
        assertThat(text(err)).contains("is a folder").doesNotContain("does not exist");
    }

    @Test
    void an_unknown_engine_is_answered_with_those_that_exist() {
        assertThat(attempt("nothing")).isEqualTo(2);
        assertThat(text(err)).contains("lines");
    }

    @Test
    void an_administrative_command_gets_its_arguments_and_without_one_all_are_listed() {
        assertThat(administer("greet", "Maud")).isZero();
        assertThat(text(out)).isEqualTo("Bonjour Maud\n");

        assertThat(administer()).isEqualTo(2);
        assertThat(text(err)).contains("greet", "NAME: says hello");
    }

    @Test
    void a_command_that_is_refused_says_why_in_a_sentence() {
        assertThat(administer("greet", "nobody")).isOne();
        assertThat(text(out)).isEmpty();
        assertThat(text(err)).isNotBlank().doesNotContain("refusal", "Exception");
    }

    private int attempt(String... arguments) {
        return new TrialRun(context, printing(out), printing(err)).run(List.of(arguments));
    }

    private int administer(String... arguments) {
        return new AdminRun(context, printing(out), printing(err)).run(List.of(arguments));
    }

    private static PrintStream printing(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String file(String content) throws IOException {
        var file = Files.createTempFile(folder, "try", ".txt");
        return Files.writeString(file, content).toString();
    }
}
