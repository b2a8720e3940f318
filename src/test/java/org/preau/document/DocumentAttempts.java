package org.preau.document;

import java.util.Map;
import org.preau.permission.Attempt;
import org.preau.permission.Attempts;
import org.preau.permission.Scene;
import org.preau.shared.Renaming;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** How the permission test tries what is done with documents. */
@Component
class DocumentAttempts implements Attempts {

    private static final Title TITLE = new Title("Compte rendu");

    private final Documents documents;
    private final Versions versions;
    private final Doors doors;

    DocumentAttempts(Documents documents, Versions versions, Doors doors) {
        this.documents = documents;
        this.versions = versions;
        this.doors = doors;
    }

    private record Kept(DocumentId document, VersionId version) {}

    @Override
    public Map<DocumentAction, Attempt<?>> attempts() {
        return Map.of(
                DocumentAction.READ_DOCUMENT,
                        Attempt.on(
                                this::document,
                                DocumentId::fresh,
                                (actor, document) -> documents.open(actor, document)),
                DocumentAction.WRITE_DOCUMENT,
                        Attempt.on(
                                this::document,
                                DocumentId::fresh,
                                (actor, document) -> doors.document(actor, document, DocumentAction.WRITE_DOCUMENT)),
                DocumentAction.CREATE_DOCUMENT,
                        Attempt.on(
                                Scene::space,
                                SpaceId::fresh,
                                (actor, space) -> documents.create(actor, space, TITLE, FirstText.blank())),
                DocumentAction.RENAME_DOCUMENT,
                        Attempt.on(
                                this::document,
                                DocumentId::fresh,
                                (actor, document) -> documents.rename(actor, document, Renaming.to(TITLE))),
                DocumentAction.NAME_VERSION,
                        Attempt.on(
                                this::document,
                                DocumentId::fresh,
                                (actor, document) -> versions.name(actor, document, TITLE)),
                DocumentAction.RESTORE_VERSION,
                        Attempt.on(
                                this::kept,
                                () -> new Kept(DocumentId.fresh(), VersionId.fresh()),
                                (actor, kept) -> versions.restorable(actor, kept.document(), kept.version())),
                DocumentAction.REMOVE_DOCUMENT,
                        Attempt.on(
                                this::document,
                                DocumentId::fresh,
                                (actor, document) -> documents.remove(actor, document)));
    }

    private DocumentId document(Scene scene) {
        return documents.create(scene.lead(), scene.space(), TITLE, FirstText.blank());
    }

    private Kept kept(Scene scene) {
        var document = document(scene);
        return new Kept(document, versions.name(scene.lead(), document, TITLE));
    }
}
