package org.preau.transfer.archive;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/** The first page of an archive, in French and then in English: what it holds, what it does not, how it goes back in. */
record ReadMe(MessageSource texts, String association, String schema) {

    static final String ENTRY = "README.md";

    private static final String[] PARAGRAPHS = {"what", "pages", "tables", "left-out", "back", "care"};

    void write(ArchiveWriter.Lines lines) {
        lines.line("# " + association).line("");
        Stream.of(Locale.FRENCH, Locale.ENGLISH).forEach(language -> {
            lines.line("## " + texts.getMessage("transfer.archive.readme", null, language))
                    .line("");
            for (var paragraph : PARAGRAPHS) {
                var key = "transfer.archive.readme." + paragraph;
                lines.line(texts.getMessage(key, new Object[] {association, schema}, language))
                        .line("");
            }
        });
    }
}
