package org.preau.document;

import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Component;

/** After which of its edits somebody looks at a document, once its door let them. What it shows then is read apart: that may wait for its turn. */
@Component
class Looking {

    private final Doors doors;
    private final VersionRepository versions;

    Looking(Doors doors, VersionRepository versions) {
        this.doors = doors;
        this.versions = versions;
    }

    @Query
    long now(Actor actor, DocumentId id) {
        return doors.document(actor, id, DocumentAction.READ_DOCUMENT).head();
    }

    @Query
    long at(Actor actor, DocumentId id, VersionId version, DocumentAction action) {
        var document = doors.document(actor, id, action);
        return versions.findIn(document.id(), version)
                .orElseThrow(Refusal::notFound)
                .seq();
    }
}
