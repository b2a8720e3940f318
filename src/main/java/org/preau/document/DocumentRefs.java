package org.preau.document;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.preau.member.Named;
import org.preau.member.People;
import org.preau.member.Person;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.preau.shared.Standing;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Documents, as the other features point at them. */
@Component
class DocumentRefs implements RefSource.WithPages {

    static final RefPath PAGES = new RefPath(Ref.Kind.DOCUMENT, "s/*/documents/*");

    private final Doors doors;
    private final DocumentRepository documents;
    private final People people;

    DocumentRefs(Doors doors, DocumentRepository documents, People people) {
        this.doors = doors;
        this.documents = documents;
        this.people = people;
    }

    @Override
    public RefPath pages() {
        return PAGES;
    }

    @Override
    @Query
    public List<Preview> previews(Actor actor, Collection<UUID> things) {
        var ids = things.stream().map(DocumentId::new).toList();
        return documents.allAmong(doors.seats(actor).audiences(), ids).stream()
                .map(DocumentRefs::preview)
                .toList();
    }

    /** Who wrote in it last, and on which day: the hour of each edit is told to nobody. */
    @Override
    @Query
    public List<Standing> standings(Actor actor, Collection<UUID> things) {
        var found = documents.allAmong(
                doors.seats(actor).audiences(),
                things.stream().map(DocumentId::new).toList());
        var known = people.named(
                found.stream().flatMap(document -> document.editor().stream()).collect(Collectors.toSet()));
        return found.stream()
                .map(document ->
                        new Standing(document.ref(), List.of(edited(document, known)), List.of(document.ref())))
                .toList();
    }

    private static Standing.Fact edited(Document document, Named known) {
        var name = document.editor().map(known::of).map(Person::name).orElse("");
        var at = new Standing.Day(document.editedAt());
        return name.isEmpty()
                ? Standing.Fact.of("document.fact.edited", at)
                : Standing.Fact.of("document.fact.edited-by", at, name);
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        var found = documents.titled(doors.seats(actor).audiences(), Words.each(words), Limit.of(most));
        return found.stream().map(DocumentRefs::preview).toList();
    }

    private static Preview preview(Document document) {
        return new Preview(document.ref(), document.title(), "", PAGES.to(document.space(), document.id()));
    }
}
