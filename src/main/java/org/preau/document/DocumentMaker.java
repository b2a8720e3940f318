package org.preau.document;

import java.util.UUID;
import org.preau.member.Access;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefMaker;
import org.preau.shared.Seed;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** Makes documents out of things of other features: the minutes of a meeting, the longer form of a message. */
@Component
class DocumentMaker implements RefMaker {

    private final Documents documents;
    private final Access access;

    DocumentMaker(Documents documents, Access access) {
        this.documents = documents;
        this.access = access;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.DOCUMENT;
    }

    @Override
    @Query
    public boolean offered(Actor actor, SpaceId space) {
        return access.seatsOf(actor).may(DocumentAction.CREATE_DOCUMENT, space);
    }

    @Override
    public Ref make(Actor actor, Seed seed) {
        var document = documents.create(actor, seed.space(), new Title(seed.title()), text(seed));
        return Ref.to(Ref.Kind.DOCUMENT, document);
    }

    @Override
    public void takeBack(Actor actor, UUID thing) {
        documents.remove(actor, new DocumentId(thing));
    }

    private static FirstText text(Seed seed) {
        return seed.from().kind() == Ref.Kind.MEETING
                ? Template.minutesOf(seed.text(), seed.known(), seed.language())
                : new FirstText(seed.text());
    }
}
