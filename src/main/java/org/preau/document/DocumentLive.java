package org.preau.document;

import org.preau.live.Live;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** After commit, tells who has a document or the list of a space open what it is called now. What is written goes through {@link Rooms}. */
@Component
class DocumentLive {

    private final Live live;
    private final DocumentRepository documents;

    DocumentLive(Live live, DocumentRepository documents) {
        this.live = live;
        this.documents = documents;
    }

    @TransactionalEventListener
    void on(DocumentEvent event) {
        live.afterwards(() -> tell(event.spot()));
    }

    private void tell(DocumentEvent.Spot spot) {
        documents.read(spot.document()).ifPresent(document -> {
            live.publish(spot.topic(), revision -> title(revision, document));
            live.publish(spot.shelf(), revision -> title(revision, document));
        });
    }

    private static TitleChanged title(long revision, Document document) {
        return new TitleChanged(revision, document.id().toString(), document.title(), document.isRemoved());
    }
}
