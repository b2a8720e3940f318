package org.preau.document.crdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real people who wrote one text together, recorded (josephg/editing-traces, CC BY 4.0), when their folder stands beside the project or
 * is named by {@code PREAU_SAMPLES}. Node plays them with yjs; every keystroke of theirs is read here.
 */
class TracesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"clownschool", "friendsforever"})
    void ends_in_the_text_that_they_had(String trace) throws Exception {
        var played = JsonMapper.shared().readTree(play(sample(trace)).toFile());
        var updates = played.get("updates")
                .valueStream()
                .map(one -> Base64.getDecoder().decode(one.stringValue()))
                .toList();
        var end = played.get("end").stringValue();
        assertThat(updates).hasSizeGreaterThan(5_000);
        assertThat(played.get("texts").valueStream().map(JsonNode::stringValue))
                .hasSizeGreaterThan(1)
                .as("what each of them has")
                .containsOnly(end);

        assertThat(text(updates)).isEqualTo(end);
        var asTheyCame = new Replica();
        updates.forEach(update -> asTheyCame.applyWithinBounds(Update.read(update)));
        assertThat(textOf(asTheyCame)).isEqualTo(end);
        assertThat(textOf(Replica.of(Sessions.after(updates).encode()))).isEqualTo(end);
        var shuffled = new ArrayList<>(updates.subList(updates.size() - 2_000, updates.size()));
        Collections.shuffle(shuffled, new Random(3));
        shuffled.addAll(0, updates.subList(0, updates.size() - 2_000));
        assertThat(text(shuffled)).isEqualTo(end);
    }

    private static String text(List<byte[]> updates) {
        return textOf(Sessions.after(updates));
    }

    private static Path sample(String trace) {
        var folder = Stream.of(System.getenv("PREAU_SAMPLES"), "../shared/samples", "../../shared/samples")
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(folder.isPresent(), "no folder of samples beside the project: set PREAU_SAMPLES");
        return folder.orElseThrow().resolve("editing/" + trace + ".json.gz");
    }

    private Path play(Path sample) throws IOException, InterruptedException {
        assumeTrue(Files.isDirectory(Path.of("node_modules/yjs")), "yjs is not installed: npm ci");
        var out = folder.resolve("played.json");
        var node = new ProcessBuilder("node", "frontend/document/golden/trace.mjs", sample.toString(), out.toString())
                .inheritIO()
                .start();
        assertThat(node.waitFor()).isZero();
        return out;
    }

    /** The text under the one root of a trace. */
    private static String textOf(Replica replica) {
        var text = new StringBuilder();
        replica.store().root("t").forEach(item -> {
            if (!item.deleted() && item.content() instanceof Content.Text written) {
                text.append(written.text());
            }
        });
        return text.toString();
    }
}
