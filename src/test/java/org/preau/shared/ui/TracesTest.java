package org.preau.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TracesTest {

    private final Traces traces = new Traces();

    @Test
    void a_trace_is_kept_once_however_often_the_same_goes_wrong() {
        assertThat(traces.alike(wrong("one"), "a")).isEmpty();
        assertThat(traces.alike(wrong("another"), "b")).contains("a");
        assertThat(traces.alike(new IllegalStateException("outside", wrong("within")), "c"))
                .contains("a");
        assertThat(traces.alike(new IllegalStateException("elsewhere"), "d")).isEmpty();
    }

    private static RuntimeException wrong(String words) {
        return new IllegalArgumentException(words);
    }
}
