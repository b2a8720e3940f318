package org.preau.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Lays the documents of the demo into a space, each begun by somebody of it. */
@Component
class Papers {

    private final Documents documents;

    Papers(Documents documents) {
        this.documents = documents;
    }

    void lay(Cast cast, SpaceId space, Tale.Paper paper) {
        documents.create(cast.actor(paper.by()), space, new Title(paper.title()), new FirstText(read(paper.text())));
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("demo/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
