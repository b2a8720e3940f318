package org.preau.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.preau.document.crdt.Node;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** The moments of a document to come back to: listed, seen, named. Coming back is an edit: {@link Rooms#restore}. */
@Service
public class Versions {

    private static final Limit LISTED = Limit.of(200);

    private final VersionRepository versions;
    private final Archive archive;
    private final Looking looking;
    private final Doors doors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Versions(
            VersionRepository versions,
            Archive archive,
            Looking looking,
            Doors doors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.archive = archive;
        this.looking = looking;
        this.doors = doors;
        this.events = events;
        this.clock = clock;
    }

    /** The versions of a document, the last first. */
    @Query
    public List<VersionLine> of(Actor actor, DocumentId id) {
        doors.document(actor, id, DocumentAction.READ_DOCUMENT);
        return versions.of(id, LISTED).stream().map(KeptVersion::line).toList();
    }

    /** What a version showed; of a very long one, the beginning. */
    public Node show(Actor actor, DocumentId id, VersionId version) {
        return archive.begunAt(id, looking.at(actor, id, version, DocumentAction.READ_DOCUMENT));
    }

    /** The whole of it, for somebody who may bring it back. */
    Node restorable(Actor actor, DocumentId id, VersionId version) {
        return archive.shownAt(id, looking.at(actor, id, version, DocumentAction.RESTORE_VERSION));
    }

    /** Keeps the text as it is saved now under a name. */
    @UseCase
    public VersionId name(Actor actor, DocumentId id, Title name) {
        var document = doors.document(actor, id, DocumentAction.NAME_VERSION);
        var version = versions.save(new KeptVersion(document, actor, Optional.of(name), clock.instant()));
        events.publishEvent(new DocumentEvent.VersionNamed(actor, document.spot(), version.id()));
        return version.id();
    }

    /** The text of a version is back: told once it is kept. */
    @UseCase
    void tellRestored(Actor actor, DocumentId id, VersionId version) {
        var document = doors.document(actor, id, DocumentAction.RESTORE_VERSION);
        events.publishEvent(new DocumentEvent.VersionRestored(actor, document.spot(), version));
    }
}
