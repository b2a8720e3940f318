package org.preau.document;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Documents, as the other features point at them. */
@Component
class DocumentRefs implements RefSource.WithPages {

    static final RefPath PAGES = new RefPath(Ref.Kind.DOCUMENT, "s/*/documents/*");

    private final Doors doors;
    private final DocumentRepository documents;

    DocumentRefs(Doors doors, DocumentRepository documents) {
        this.doors = doors;
        this.documents = documents;
    }

    @Override
    public RefPath pages() {
        return PAGES;
    }

    @Override
    @Query
    public List<Preview> previews(Actor actor, Collection<UUID> things) {
        var ids = things.stream().map(DocumentId::new).toList();
        return documents.allAmong(doors.seats(actor).audiences(), ids).stream().map(DocumentRefs::preview).toList();
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        var found = documents.titled(doors.seats(actor).audiences(), Words.pattern(words), Limit.of(most));
        return found.stream().map(DocumentRefs::preview).toList();
    }

    private static Preview preview(Document document) {
        return new Preview(document.ref(), document.title(), "", PAGES.to(document.space(), document.id()));
    }
}
