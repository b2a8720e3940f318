package org.preau.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preau.shared.database.EmptyFolder;

/** What a command tells at the console is told in the language of the person there; Java is not started, only how it would be. */
class ConsoleLanguageTest {

    private static final String BESIDE_THE_SOURCES =
            "APP=none; . bin/lib/application.sh; console_command; echo \"${JAVA[@]}\" $LC_ALL";

    @ParameterizedTest
    @CsvSource({
        "LANG, fr_FR.UTF-8, fr",
        "LANG, fr, fr",
        "LC_ALL, de_DE@euro, de",
        "LANG, C.UTF-8, en",
        "LANG, POSIX, en",
        "LANG, '', en"
    })
    void the_sources_and_the_archive_speak_it(String variable, String locale, String language) throws Exception {
        for (var command :
                List.of(List.of("bash", "-c", BESIDE_THE_SOURCES), archive("admin"), archive("try", "import"))) {
            assertThat(said(command, Map.of(variable, locale))).contains("-Duser.language=" + language + " ");
        }
    }

    @Test
    void what_was_said_for_all_counts_more() throws Exception {
        assertThat(said(archive("admin"), Map.of("LANG", "fr_FR.UTF-8", "LC_ALL", "en_GB.UTF-8")))
                .contains("-Duser.language=en ");
    }

    @Test
    void the_application_that_serves_speaks_with_each_in_theirs() throws Exception {
        assertThat(said(archive(), Map.of("LANG", "fr_FR.UTF-8")))
                .contains("preau.jar")
                .doesNotContain("user.language");
    }

    @Test
    void a_start_that_is_refused_is_told_in_the_language_of_the_person_there() throws Exception {
        var sources = List.of(
                "bash", "-c", "APP=none; . bin/lib/application.sh; java_command; echo speaks:$PREAU_CONSOLE_LANGUAGE");
        for (var command : List.of(sources, archive())) {
            assertThat(said(command, Map.of("LANG", "fr_FR.UTF-8"))).contains("speaks:fr");
            assertThat(said(command, Map.of("LC_ALL", "C"))).contains("speaks:en");
        }
    }

    private static String said(List<String> command, Map<String, String> spoken)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
        builder.environment().putAll(spoken);
        builder.environment()
                .put(
                        "PREAU_DATA",
                        Files.createDirectories(EmptyFolder.named("spoken").root())
                                .toString());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    /** The launcher of the archive, with a Java that only says how it was called. */
    private static List<String> archive(String... arguments) throws IOException {
        var home = EmptyFolder.named("archive").root();
        Files.createDirectories(home.resolve("bin"));
        Files.copy(Path.of("deploy/preau"), home.resolve("bin/preau"));
        Files.copy(Path.of("bin/lib/running-database.sh"), home.resolve("bin/running-database.sh"));
        var java = Files.createDirectories(home.resolve("runtime/bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho \"$@\" speaks:$PREAU_CONSOLE_LANGUAGE\n");
        for (var program : List.of(java, home.resolve("bin/preau"))) {
            Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        var command = new ArrayList<>(
                List.of(home.resolve("bin/preau").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
