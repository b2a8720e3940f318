package org.preau.document;

import java.util.List;
import java.util.Optional;
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
class DocumentRefs implements RefSource {

    private static final RefPath PATH = new RefPath(Ref.Kind.DOCUMENT, "documents");

    private final Doors doors;
    private final DocumentRepository documents;

    DocumentRefs(Doors doors, DocumentRepository documents) {
        this.doors = doors;
        this.documents = documents;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.DOCUMENT;
    }

    @Override
    public Optional<Ref> at(String path) {
        return PATH.read(path);
    }

    @Override
    @Query
    public Optional<Preview> preview(Actor actor, Ref ref) {
        return documents.findAmong(doors.seats(actor).audiences(), new DocumentId(ref.id())).map(DocumentRefs::preview);
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        var found = documents.titled(doors.seats(actor).audiences(), Words.pattern(words), Limit.of(most));
        return found.stream().map(DocumentRefs::preview).toList();
    }

    private static Preview preview(Document document) {
        return new Preview(document.ref(), document.title(), "", path(document));
    }

    /** Where a document opens, below the association's address. */
    private static String path(Document document) {
        return "s/%s/documents/%s".formatted(document.space(), document.id());
    }
}
