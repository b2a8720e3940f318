package org.preau.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A house without memory answers nobody: it ends, and what runs it starts it again. */
class OutOfMemoryTest {

    /** Takes all the memory there is, and tries to live on. */
    static final class Hungry {

        private Hungry() {}

        public static void main(String[] words) {
            try {
                var all = new ArrayList<byte[]>();
                while (all.size() < Integer.MAX_VALUE) {
                    all.add(new byte[1 << 20]);
                }
            } catch (OutOfMemoryError survived) {
                System.exit(0);
            }
        }
    }

    @Test
    void it_ends_as_a_failure() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var hungry = new ProcessBuilder(
                        java, "@bin/lib/jvm.args", "-Xmx40m", "-cp", "target/test-classes", Hungry.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(hungry.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(hungry.exitValue()).isNotZero();
    }

    @Test
    void what_runs_it_starts_it_again() throws IOException {
        assertThat(Files.readString(Path.of("deploy/preau.service"))).contains("\nRestart=on-failure\n");
        assertThat(Files.readString(Path.of("deploy/compose.yaml")))
                .contains("target: application\n    restart: unless-stopped\n");
    }
}
