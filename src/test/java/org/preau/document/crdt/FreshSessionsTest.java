package org.preau.document.crdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sessions that nobody has seen before, played by yjs from a random seed: each run reads others. The seed is printed, and named by
 * what fails; {@code -Dpreau.seed=SEED} plays the same ones again. Without node and yjs there is nothing to read.
 */
class FreshSessionsTest {

    /** The number of an editor is made from the seed, in 32 bits. */
    private static final int LAST_SEED = 400_000_000;

    @TempDir
    Path folder;

    @Test
    void a_few_hundred_are_read_as_yjs_reads_them() throws Exception {
        read(300);
    }

    @Test
    @Tag("soak")
    void thousands_are_read_as_yjs_reads_them() throws Exception {
        read(6_000);
    }

    private void read(int sessions) throws Exception {
        assumeTrue(Files.exists(Path.of("node_modules/yjs")) && hasNode(), "there is no yjs here");
        var seed = Integer.getInteger("preau.seed", ThreadLocalRandom.current().nextInt(1_000, LAST_SEED));
        System.out.printf("%d fresh sessions, from seed %d%n", sessions, seed);
        var file = folder.resolve("sessions.json");
        play(sessions, seed, file);
        var random = new Random(seed);
        assertThat(Sessions.in(file))
                .as("from seed %d", seed)
                .hasSize(sessions)
                .allSatisfy(session -> ReplicaTest.readsLikeYjs(session, random));
    }

    private static void play(int sessions, int seed, Path file) throws IOException, InterruptedException {
        assertThat(node("frontend/document/golden/write.mjs", "" + sessions, "" + seed, file.toString()))
                .isZero();
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return node("-e", "process.exit(parseInt(process.versions.node) < 24 ? 1 : 0)") == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static int node(String... arguments) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("node"), Stream.of(arguments)).toList();
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT)
                .start()
                .waitFor();
    }
}
