package org.preau.transfer.archive;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.preau.document.DocumentId;
import org.preau.document.Documents;
import org.preau.shared.Actor;
import org.springframework.stereotype.Component;

/** The documents of a space as they are saved now, a page each; those in the bin stay there. */
@Component
class DocumentPages implements SpacePages {

    private final Paged database;
    private final Documents documents;
    private final EntityManager entities;

    DocumentPages(Paged database, Documents documents, EntityManager entities) {
        this.database = database;
        this.documents = documents;
        this.entities = entities;
    }

    @Override
    public void write(Folder folder) {
        database.each(
                "SELECT CAST(d.id AS CHAR) AS place, d.title FROM document d WHERE d.space_id = ? AND d.removed = FALSE",
                "d.id",
                folder.space(),
                page -> page.forEach(document -> write(folder, document)));
    }

    private void write(Folder folder, Row document) {
        var id = new DocumentId(UUID.fromString(document.text("place")));
        var text = documents.written(Actor.system(), id);
        entities.clear();
        folder.page(
                "documents",
                document.text("title"),
                id.value(),
                lines -> lines.title(document.text("title")).line("").line(text));
    }
}
