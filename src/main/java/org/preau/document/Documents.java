package org.preau.document;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.preau.document.crdt.Node;
import org.preau.member.Access;
import org.preau.member.Seats;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Query;
import org.preau.shared.Renaming;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.preau.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Documents: listed, opened, created, renamed, removed. What is written in them goes through {@link Rooms}. */
@Service
public class Documents {

    private static final Limit LISTED = Limit.of(500);

    private final DocumentRepository documents;
    private final Archive archive;
    private final Looking looking;
    private final Doors doors;
    private final Access access;
    private final Bin bin;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Documents(
            DocumentRepository documents,
            Archive archive,
            Looking looking,
            Doors doors,
            Access access,
            Bin bin,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.archive = archive;
        this.looking = looking;
        this.doors = doors;
        this.access = access;
        this.bin = bin;
        this.events = events;
        this.clock = clock;
    }

    /** The documents of a space, the last written first. */
    @Query
    public List<DocumentLine> in(Actor actor, SpaceId space) {
        var seats = access.seatsOf(actor);
        seats.require(DocumentAction.READ_DOCUMENT, space);
        return documents.among(seats.audiencesIn(space), LISTED).stream()
                .map(document -> document.line(doors.mayRemove(actor, seats, document)))
                .toList();
    }

    /** A document about to be opened. */
    @Query
    public DocumentHead open(Actor actor, DocumentId id) {
        var seats = doors.seats(actor);
        return head(actor, seats, doors.document(seats, id, DocumentAction.READ_DOCUMENT));
    }

    /** One that is open, as it is now; empty when it was removed, or is not theirs to see any more. */
    @Query
    public Optional<DocumentHead> still(Actor actor, DocumentId id) {
        var seats = doors.seats(actor);
        return documents
                .findAmong(seats.audiences(), id)
                .filter(document -> seats.may(DocumentAction.READ_DOCUMENT, document.audience()))
                .map(document -> head(actor, seats, document));
    }

    private DocumentHead head(Actor actor, Seats seats, Document document) {
        return new DocumentHead(
                document.id(), document.space(), document.title(), document.epoch(), offered(actor, seats, document));
    }

    private DocumentHead.Offered offered(Actor actor, Seats seats, Document document) {
        return new DocumentHead.Offered(
                seats.may(DocumentAction.WRITE_DOCUMENT, document.audience()),
                seats.may(DocumentAction.RENAME_DOCUMENT, document.audience()),
                doors.mayRemove(actor, seats, document),
                seats.may(DocumentAction.RESTORE_VERSION, document.audience()));
    }

    /** What a document says, as it is saved now: for exports, and wherever it is shown without being written in. */
    public Node shown(Actor actor, DocumentId id) {
        return archive.shownAt(id, looking.now(actor, id));
    }

    /** The same as a text in Markdown. */
    public String written(Actor actor, DocumentId id) {
        return MarkdownPage.of(shown(actor, id));
    }

    /** Creates a document with a first text, empty for a blank page. */
    @UseCase
    public DocumentId create(Actor actor, SpaceId space, Title title, FirstText text) {
        access.seatsOf(actor).require(DocumentAction.CREATE_DOCUMENT, space);
        var document = documents.save(new Document(space, access.everyoneIn(space), title, actor, clock.instant()));
        archive.chronicle().begin(document, actor, text);
        events.publishEvent(new DocumentEvent.DocumentCreated(actor, document.spot()));
        return document.id();
    }

    @UseCase
    public void rename(Actor actor, DocumentId id, Renaming wanted) {
        var document = doors.document(actor, id, DocumentAction.RENAME_DOCUMENT);
        document.rename(wanted.over(document.title()));
        events.publishEvent(new DocumentEvent.DocumentRenamed(actor, document.spot()));
    }

    /** Into the bin: {@link #bringBack} undoes it. */
    @UseCase
    public void remove(Actor actor, DocumentId id) {
        var document = doors.removable(actor, id);
        document.remove();
        bin.put(actor, document.space(), document.ref());
        events.publishEvent(new DocumentEvent.DocumentRemoved(actor, document.spot()));
    }

    @UseCase
    public void bringBack(Actor actor, DocumentId id) {
        var document = doors.removed(actor, id);
        document.bringBack();
        bin.takeOut(document.ref());
        events.publishEvent(new DocumentEvent.DocumentBroughtBack(actor, document.spot()));
    }

    @Query
    boolean isRemoved(DocumentId id) {
        return documents.read(id).filter(Document::isRemoved).isPresent();
    }
}
