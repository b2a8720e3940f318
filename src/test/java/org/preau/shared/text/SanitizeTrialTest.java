package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SanitizeTrialTest {

    private static final String WORDS = "Fête **d’été**";

    private final SanitizeTrial trial = new SanitizeTrial(new SafeText());

    @TempDir
    Path folder;

    @Test
    void accents_are_shown_whatever_program_wrote_the_file() throws IOException {
        var shown = shown(WORDS.getBytes(StandardCharsets.UTF_8));
        assertThat(shown).contains("Fête", "<strong>d’été</strong>");
        for (var other : List.of(
                ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + WORDS).getBytes(StandardCharsets.UTF_16BE),
                WORDS.getBytes(Charset.forName("windows-1252")))) {
            assertThat(shown(other)).isEqualTo(shown);
        }
    }

    private String shown(byte[] content) throws IOException {
        var file = Files.write(folder.resolve("words.txt"), content);
        try (var lines = trial.run(file)) {
            return lines.findFirst().orElseThrow().html();
        }
    }
}
