package org.preau.discussion.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.preau.discussion.MessageId;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Query;
import org.preau.shared.RefSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What the links in a message point at, and what became of it: asked by each reader's own screen, with the reader's own rights.
 * What they may not see, or what is no more, stays the plain link that it was.
 */
@Component
class Linked {

    private static final int MOST = 5;
    private static final int PAGE = 100;

    private final ObjectProvider<RefSource> sources;
    private final Making making;

    Linked(ObjectProvider<RefSource> sources, Making making) {
        this.sources = sources;
        this.making = making;
    }

    /**
     * A thing as a card under the message.
     *
     * @param kind in small letters
     * @param path below the association's address
     */
    record Card(String kind, String title, String where, String path) {

        static Card of(RefSource.Preview preview) {
            return new Card(preview.ref().kind().name().toLowerCase(Locale.ROOT), preview.title(), preview.where(), preview.path());
        }
    }

    /** The JSON that the element takes. */
    record Cards(String id, List<Card> links, List<Card> became) {}

    /** @param paths below the association's address, as they stand in the message */
    record Wanted(String id, List<String> paths) {}

    /** What the element asks, of the messages of one page. */
    record Question(List<Wanted> messages) {}

    /** In the order they were asked; a message that has nothing is answered too. */
    @Query
    public List<Cards> of(Actor.Member actor, Question question) {
        var asked = question.messages().stream().limit(PAGE).toList();
        var made = making.made(actor, asked.stream().map(one -> MessageId.of(one.id()).value()).toList());
        return asked.stream().map(one -> new Cards(one.id(), links(actor, one), became(made, one))).toList();
    }

    private List<Card> links(Actor actor, Wanted wanted) {
        return wanted.paths().stream().distinct().limit(MOST).flatMap(path -> at(actor, path).stream()).map(Card::of).toList();
    }

    private static List<Card> became(Map<UUID, List<RefSource.Preview>> made, Wanted wanted) {
        return made.getOrDefault(MessageId.of(wanted.id()).value(), List.of()).stream().map(Card::of).toList();
    }

    private Optional<RefSource.Preview> at(Actor actor, String path) {
        return sources.stream().flatMap(source -> source.at(path).flatMap(ref -> source.preview(actor, ref)).stream()).findFirst();
    }
}
