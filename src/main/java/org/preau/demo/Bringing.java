package org.preau.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;
import org.preau.transfer.ImportWishes;
import org.preau.transfer.Imports;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Brings a Trello export of the demo in by the import that everybody uses; its dates are moved so that it was written today. */
@Component
class Bringing {

    /** The day on which the exports of the demo were written. */
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 25);

    private static final Pattern INSTANT = Pattern.compile("\"(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z)\"");

    private final Imports imports;

    Bringing(Imports imports) {
        this.imports = imports;
    }

    void bring(Cast cast, Actor.Member lead, SpaceId space, String file) {
        var days = Duration.ofDays(cast.today().toEpochDay() - WRITTEN.toEpochDay());
        var content = new ByteArrayInputStream(moved(read(file), days).getBytes(StandardCharsets.UTF_8));
        try (var upload = imports.receive(lead, space, file, content)) {
            imports.take(lead, space, upload, new ImportWishes(true, Locale.FRENCH, _ -> {}));
        }
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String moved(String export, Duration by) {
        return INSTANT.matcher(export)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "\"" + Instant.parse(found.group(1)).plus(by) + "\""));
    }
}
