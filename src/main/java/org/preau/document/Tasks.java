package org.preau.document;

import java.util.Locale;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refusal;
import org.preau.shared.Seed;
import org.preau.shared.SpaceId;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Service;

/** The tasks in texts: each becomes a card, whose feature makes it without this one knowing it. */
@Service
public class Tasks {

    private final Making making;
    private final Doors doors;

    Tasks(Making making, Doors doors) {
        this.making = making;
        this.doors = doors;
    }

    /** Whether to offer it in a space; {@link #toCard} asks again. */
    @Query
    public boolean offered(Actor actor, SpaceId space) {
        return making.offers(actor, space, Ref.Kind.CARD);
    }

    /** One card for each task, whoever asks and however often: the words of the task will lead to it, so its writers alone may ask. */
    @UseCase
    public RefSource.Preview toCard(Actor actor, DocumentId id, Task task, Locale language) {
        var document = doors.document(actor, id, DocumentAction.WRITE_DOCUMENT);
        making.make(
                actor,
                Ref.Kind.CARD,
                new Seed(
                        document.ref(),
                        task.part(),
                        document.space(),
                        task.title().value(),
                        "",
                        language));
        return making.made(actor, document.ref(), task.part(), Ref.Kind.CARD).orElseThrow(Refusal::notFound);
    }
}
