package org.preau.document;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.BinSource;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Component;

/** Removed documents: known by their title; forgotten, they leave with their log, their checkpoints and their versions. */
@Component
class BinnedDocuments implements BinSource {

    private final DocumentRepository found;
    private final Documents documents;
    private final Chronicle chronicle;
    private final Doors doors;

    BinnedDocuments(DocumentRepository found, Documents documents, Chronicle chronicle, Doors doors) {
        this.found = found;
        this.documents = documents;
        this.chronicle = chronicle;
        this.doors = doors;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.DOCUMENT;
    }

    @Override
    @Query
    public Map<UUID, String> names(Actor.Member actor, Collection<UUID> things) {
        var seen = doors.seats(actor).audiences();
        return found.removed(seen, things.stream().map(DocumentId::new).toList()).stream()
                .collect(Collectors.toMap(document -> document.id().value(), Document::title));
    }

    @Override
    public void bringBack(Actor.Member actor, UUID thing) {
        documents.bringBack(actor, new DocumentId(thing));
    }

    @Override
    @UseCase
    public void forget(Collection<UUID> things) {
        var gone = found.lockRemoved(things.stream().map(DocumentId::new).toList()).stream()
                .map(Document::id)
                .toList();
        if (!gone.isEmpty()) {
            chronicle.forget(gone);
        }
    }

    /** A single one may have half a gigabyte of log. */
    @Override
    public int atOnce() {
        return 1;
    }
}
