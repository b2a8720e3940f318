package org.preau.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.preau.document.crdt.Node;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Refusal;
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
    private final Chronicle chronicle;
    private final Doors doors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Versions(
            VersionRepository versions, Chronicle chronicle, Doors doors, ApplicationEventPublisher events, Clock clock) {
        this.versions = versions;
        this.chronicle = chronicle;
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

    /** What a version showed. */
    @Query
    public Node show(Actor actor, DocumentId id, VersionId version) {
        return shown(doors.document(actor, id, DocumentAction.READ_DOCUMENT), version);
    }

    /** The same, for somebody who may bring it back. */
    @Query
    Node restorable(Actor actor, DocumentId id, VersionId version) {
        return shown(doors.document(actor, id, DocumentAction.RESTORE_VERSION), version);
    }

    private Node shown(Document document, VersionId version) {
        var kept = versions.findIn(document.id(), version).orElseThrow(Refusal::notFound);
        return chronicle.shownAt(document.id(), kept.seq());
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
