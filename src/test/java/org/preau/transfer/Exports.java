package org.preau.transfer;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.preau.board.CardDraft;

/** Files to import, and what comes of them. */
final class Exports {

    private Exports() {}

    static Upload file(String name, byte[] content) {
        return Upload.spool(name, new ByteArrayInputStream(content));
    }

    static Upload json(String content) {
        return file("tableau.json", content.getBytes(StandardCharsets.UTF_8));
    }

    static Upload resource(String path) {
        return Upload.spool(path, Objects.requireNonNull(Exports.class.getResourceAsStream(path)));
    }

    static ImportReport report(TrelloExport export) {
        return DraftTally.of(export, sentences(export, Locale.ENGLISH));
    }

    static List<String> sentences(TrelloExport export, Locale locale) {
        return export.leftOut().sentences((key, count) -> sentence(locale, key, count));
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
}
