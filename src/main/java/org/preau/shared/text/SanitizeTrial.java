package org.preau.shared.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.preau.shared.Markdown;
import org.preau.shared.Trial;
import org.springframework.stereotype.Component;

/** {@code bin/try sanitize FILE}: what a message with that text shows; a text that no message can hold is refused as there. */
@Component
class SanitizeTrial implements Trial {

    /** More bytes than the longest message. */
    private static final int MOST = 200_000;

    private final SafeText text;

    SanitizeTrial(SafeText text) {
        this.text = text;
    }

    /** As JSON, the line that is printed. */
    record Shown(String html) {}

    @Override
    public String name() {
        return "sanitize";
    }

    @Override
    public Stream<Shown> run(Path file) {
        try (var content = Files.newInputStream(file)) {
            var typed = new Markdown(FileText.decode(content.readNBytes(MOST)));
            return Stream.of(new Shown(text.html(typed.value())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
