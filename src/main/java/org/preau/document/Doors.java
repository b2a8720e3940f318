package org.preau.document;

import java.util.List;
import org.preau.member.Access;
import org.preau.member.Seats;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.springframework.stereotype.Component;

/** The one private door of this module: find among what the actor may see, then require the action. */
@Component
class Doors {

    private final Access access;
    private final DocumentRepository documents;

    Doors(Access access, DocumentRepository documents) {
        this.access = access;
        this.documents = documents;
    }

    Seats seats(Actor actor) {
        return access.seatsOf(actor);
    }

    Document document(Actor actor, DocumentId id, DocumentAction action) {
        return document(access.seatsOf(actor), id, action);
    }

    /** For a question that asks more of the seats afterwards. */
    Document document(Seats seats, DocumentId id, DocumentAction action) {
        var document = documents.findAmong(seats.audiences(), id).orElseThrow(Refusal::notFound);
        seats.require(action, document.audience());
        return document;
    }

    /** One's own document, or any as a lead. */
    Document removable(Actor actor, DocumentId id) {
        var seats = access.seatsOf(actor);
        var document = document(seats, id, DocumentAction.READ_DOCUMENT);
        seats.require(toRemove(actor, document), document.audience());
        return document;
    }

    /** One that was removed, for who might remove it. */
    Document removed(Actor actor, DocumentId id) {
        var seats = access.seatsOf(actor);
        var document = documents.removed(seats.audiences(), List.of(id)).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        seats.require(toRemove(actor, document), document.audience());
        return document;
    }

    boolean mayRemove(Actor actor, Seats seats, Document document) {
        return seats.may(toRemove(actor, document), document.audience());
    }

    /** What whoever removes a document must be allowed: who began it, to write there still. */
    private static DocumentAction toRemove(Actor actor, Document document) {
        return document.isOf(actor) ? DocumentAction.WRITE_DOCUMENT : DocumentAction.REMOVE_DOCUMENT;
    }
}
