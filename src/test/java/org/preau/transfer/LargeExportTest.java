package org.preau.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The biggest export allowed is read by a Java of its own that has 64 MB of heap and not one more. */
@Tag("soak")
class LargeExportTest {

    @Test
    void two_hundred_megabytes_are_read_within_64_megabytes_of_heap(@TempDir Path folder)
            throws IOException, InterruptedException {
        var file = folder.resolve("grand.json");
        LargeExport.write(file, 60_000);
        assertThat(Files.size(file)).isBetween(190_000_000L, 209_000_000L);

        var reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeExport.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        System.out.print(said);

        assertThat(reader.waitFor()).as(said).isZero();
        assertThat(said).contains(": 60000 cards");
    }
}
