package org.preau.transfer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.preau.Scratch;
import org.preau.board.CardDraft;

/** Files to import, and what comes of them. */
final class Exports {

    static final Path FOLDER = Scratch.path("incoming");

    private Exports() {}

    static Upload file(String name, InputStream content) {
        return Upload.keep(FOLDER, name, content);
    }

    static Upload file(String name, byte[] content) {
        return file(name, new ByteArrayInputStream(content));
    }

    static Upload json(String content) {
        return file("tableau.json", content.getBytes(StandardCharsets.UTF_8));
    }

    static Upload resource(String path) {
        return file(path, Objects.requireNonNull(Exports.class.getResourceAsStream(path)));
    }

    static ImportReport report(TrelloExport export) {
        return DraftTally.of(export, sentences(export, Locale.ENGLISH));
    }

    static List<String> sentences(TrelloExport export, Locale locale) {
        return export.leftOut().after((key, count) -> sentence(locale, key, count));
    }

    static String sentence(Locale locale, String key, Object... values) {
        var bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    static List<CardDraft> cards(TrelloExport export) {
        try (var cards = export.draft().cards().open()) {
            return cards.toList();
        }
    }

    /** No file of an upload is on disk for others to find. */
    static boolean nothingIsLeft() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.findAny().isEmpty();
        }
    }
}
