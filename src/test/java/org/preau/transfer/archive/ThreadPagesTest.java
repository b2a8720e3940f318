package org.preau.transfer.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was said is read once, however it was typed. */
class ThreadPagesTest {

    private static final String YANN = "(member:0198c0de-0000-7000-8000-000000000001)";

    static Stream<String> longOnes() {
        return Stream.of("[", "[a", "[]", "[](member:", "[a](<member:", "]").map(piece -> piece.repeat(200_000));
    }

    @ParameterizedTest
    @MethodSource
    void longOnes(String text) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(ThreadPages.plain(text)).isEqualTo(text));
    }

    @Test
    void a_mention_is_its_name() {
        assertThat(ThreadPages.plain("Bonjour [@Yann Briand]" + YANN + ", [vu] [@Zoé]"
                        + YANN.replace("(", "(<").replace(")", ">)") + " ?"))
                .isEqualTo("Bonjour @Yann Briand, [vu] @Zoé ?");
    }
}
