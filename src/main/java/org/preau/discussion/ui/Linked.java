package org.preau.discussion.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.preau.discussion.MessageId;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refs;
import org.preau.shared.text.SaidDates;
import org.springframework.stereotype.Component;

/**
 * What the links in a message point at, and what became of it: asked by each reader's own screen, with the reader's own rights.
 * What they may not see, or what is no more, stays the plain link that it was.
 */
@Component
class Linked {

    private static final int MOST = 5;
    private static final int PAGE = 100;

    private final Refs refs;
    private final Making making;

    Linked(Refs refs, Making making) {
        this.refs = refs;
        this.making = making;
    }

    /**
     * A thing as a card under the message.
     *
     * @param kind in small letters
     * @param path below the association's address
     */
    record Card(String kind, String title, String where, String path) {

        static Card of(RefSource.Preview preview, SaidDates said) {
            var kind = preview.ref().kind().name().toLowerCase(Locale.ROOT);
            return new Card(kind, preview.title(), preview.beside(said::day), preview.path());
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
    public List<Cards> of(Actor.Member actor, Question question, Locale language) {
        var said = SaidDates.withYears(language);
        var asked = question.messages().stream().limit(PAGE).toList();
        var made = making.made(actor, asked.stream().map(one -> MessageId.of(one.id()).value()).toList());
        var linked = refs.previews(actor, asked.stream().flatMap(one -> refs(one).stream()).toList());
        return asked.stream()
                .map(one -> new Cards(one.id(), cards(links(linked, one), said), cards(became(made, one), said)))
                .toList();
    }

    private List<Ref> refs(Wanted wanted) {
        return wanted.paths().stream().distinct().limit(MOST).flatMap(path -> refs.at(path).stream()).distinct().toList();
    }

    private List<RefSource.Preview> links(Map<Ref, RefSource.Preview> linked, Wanted wanted) {
        return refs(wanted).stream().flatMap(ref -> Stream.ofNullable(linked.get(ref))).toList();
    }

    private static List<RefSource.Preview> became(Map<UUID, List<RefSource.Preview>> made, Wanted wanted) {
        return made.getOrDefault(MessageId.of(wanted.id()).value(), List.of());
    }

    private static List<Card> cards(List<RefSource.Preview> previews, SaidDates said) {
        return previews.stream().map(preview -> Card.of(preview, said)).toList();
    }
}
