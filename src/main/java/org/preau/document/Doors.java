package org.preau.document;

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

    /** Who began a document may remove it, as long as they may write there. */
    Document removable(Actor actor, DocumentId id) {
        var seats = access.seatsOf(actor);
        var document = document(seats, id, DocumentAction.READ_DOCUMENT);
        seats.require(document.isOf(actor) ? DocumentAction.WRITE_DOCUMENT : DocumentAction.REMOVE_DOCUMENT, document.audience());
        return document;
    }
}
