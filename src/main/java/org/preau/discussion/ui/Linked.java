package org.preau.discussion.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.preau.discussion.MessageId;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refs;
import org.springframework.stereotype.Component;

/**
 * What the links in a message point at, and what became of it: asked by each reader's own screen, with the reader's own rights.
 * What they may not see, or what is no more, stays the plain link that it was.
 */
@Component
class Linked {

    /** So many messages are asked about at once, no more. */
    static final int PAGE = 100;

    private static final int MOST = 5;
    private static final int LONGEST = 200;

    private final Refs refs;
    private final Making making;
    private final Glances glances;

    Linked(Refs refs, Making making, Glances glances) {
        this.refs = refs;
        this.making = making;
        this.glances = glances;
    }

    /**
     * A thing as a card under the message.
     *
     * @param kind in small letters
     * @param path below the association's address
     * @param facts how it stands, in the reader's words
     */
    record Card(String kind, String title, String where, String path, List<String> facts) {}

    /** The JSON that the element takes. */
    record Cards(String id, List<Card> links, List<Card> became) {}

    /** @param paths below the association's address, as they stand in the message: the first five that are an address of ours at all */
    record Wanted(String id, List<String> paths) {

        Wanted {
            paths = paths.stream()
                    .filter(path -> path.length() <= LONGEST)
                    .distinct()
                    .limit(MOST)
                    .toList();
        }
    }

    /** What the element asks, of the messages of one page: a hundred at most. */
    record Question(List<Wanted> messages) {

        Question {
            messages = messages.stream().limit(PAGE).toList();
        }
    }

    /**
     * @param pointing the messages that have cards, by their ids
     * @param topics those that tell when a card changes
     */
    record Answer(List<Cards> cards, Set<String> pointing, Set<Ref> topics) {}

    /** In the order they were asked; a message that has nothing is answered too. */
    @Query
    public Answer of(Actor.Member actor, Question question, Locale language) {
        var asked = question.messages();
        var made = making.made(
                actor, asked.stream().map(one -> MessageId.of(one.id()).value()).toList());
        var linked = refs.previews(
                actor, asked.stream().flatMap(one -> refs(one).stream()).toList());
        var shown = Stream.concat(
                        linked.keySet().stream(),
                        made.values().stream().flatMap(List::stream).map(RefSource.Preview::ref))
                .toList();
        var told = glances.of(actor, shown, language);
        var pointing = new HashSet<String>();
        var topics = new LinkedHashSet<Ref>();
        var cards = new ArrayList<Cards>();
        for (var one : asked) {
            var links = links(linked, one);
            var became = became(made, one);
            Stream.concat(links.stream(), became.stream()).forEach(preview -> {
                pointing.add(one.id());
                topics.addAll(told.topics(preview.ref()));
            });
            cards.add(new Cards(one.id(), cards(links, told), cards(became, told)));
        }
        return new Answer(cards, pointing, topics);
    }

    private List<Ref> refs(Wanted wanted) {
        return wanted.paths().stream()
                .flatMap(path -> refs.at(path).stream())
                .distinct()
                .toList();
    }

    private List<RefSource.Preview> links(Map<Ref, RefSource.Preview> linked, Wanted wanted) {
        return refs(wanted).stream()
                .flatMap(ref -> Stream.ofNullable(linked.get(ref)))
                .toList();
    }

    private static List<RefSource.Preview> became(Map<UUID, List<RefSource.Preview>> made, Wanted wanted) {
        return made.getOrDefault(MessageId.of(wanted.id()).value(), List.of());
    }

    private static List<Card> cards(List<RefSource.Preview> previews, Glances.Told told) {
        return previews.stream().map(preview -> card(preview, told)).toList();
    }

    /** What is told of how it stands says its day already. */
    private static Card card(RefSource.Preview preview, Glances.Told told) {
        var facts = told.facts(preview.ref());
        var where = facts.isEmpty() ? preview.beside(told.said()::day) : preview.where();
        return new Card(
                preview.ref().kind().name().toLowerCase(Locale.ROOT), preview.title(), where, preview.path(), facts);
    }
}
