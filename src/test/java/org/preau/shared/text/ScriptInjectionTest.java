package org.preau.shared.text;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** S3: whatever the text, the HTML it becomes holds elements and attributes of a closed list, and links to safe places only. */
class ScriptInjectionTest {

    private final SafeText text = new SafeText();

    static Stream<String> vectors() {
        return Scripts.inMarkdown();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void nothing_runs(String vector) {
        Scripts.assertHarmless(text.html(vector));
    }
}
