package org.preau.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.springframework.beans.factory.annotation.Autowired;

/** The biggest export allowed is stored whole while the import itself holds on to less than 64 MB. */
@PreauTest
@Tag("soak")
class LargeImportTest {

    private static final int CARDS = 60_000;
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    Storyteller teller;

    @Autowired
    Imports imports;

    private long peak;

    @Test
    void two_hundred_megabytes_are_stored_within_64_megabytes_of_heap(@TempDir Path folder) throws IOException {
        var file = folder.resolve("grand.json");
        LargeExport.write(file, CARDS);
        var story = teller.tell();
        var before = held();
        var start = System.nanoTime();
        try (var upload = Exports.file("grand.json", Files.newInputStream(file))) {
            var wishes = new ImportWishes(false, Locale.ENGLISH, this::look);
            var report = imports.take(story.samira, story.fair, upload, wishes).report();

            System.out.printf(
                    "import of %d MB: %d cards stored in %d s, at most %d MB held (goal <= 64 MB)%n",
                    Files.size(file) / MEGABYTE,
                    report.cards().open() + report.cards().archived(),
                    Duration.ofNanos(System.nanoTime() - start).toSeconds(),
                    (peak - before) / MEGABYTE);
            assertThat(report.cards().open() + report.cards().archived()).isEqualTo(CARDS);
            assertThat((peak - before) / MEGABYTE).isLessThanOrEqualTo(64);
        }
    }

    private void look(int cards) {
        if (cards % 5_000 == 0) {
            peak = Math.max(peak, held());
        }
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
