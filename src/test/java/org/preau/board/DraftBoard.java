package org.preau.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.preau.member.Colour;
import org.preau.member.PersonName;
import org.preau.shared.Title;

/** A board of another tool that a test writes and rewrites: « Jardin », three lanes, two people, one label. */
final class DraftBoard {

    static final Instant MADE = Instant.parse("2024-02-01T08:00:00Z");
    static final Instant SAID = Instant.parse("2024-02-02T09:30:00Z");

    String source = "b1";
    String title = "Jardin";

    @Nullable
    Instant changedAt;

    final List<BoardDraft.Lane> lanes =
            new ArrayList<>(List.of(lane("todo", "À faire"), lane("doing", "En cours"), lane("done", "Fait")));
    final List<CardDraft> cards = new ArrayList<>();
    final List<BoardDraft.Person> people =
            new ArrayList<>(List.of(person("p1", "yann briand"), person("p2", "Ghislaine Partie")));

    static BoardDraft.Lane lane(String source, String title) {
        return new BoardDraft.Lane(source, new Title(title), false);
    }

    static BoardDraft.Person person(String source, String name) {
        return new BoardDraft.Person(source, new PersonName(name));
    }

    static CardDraft card(String source, String lane) {
        return new CardDraft(
                source,
                lane,
                new Title(source),
                "",
                null,
                false,
                false,
                MADE,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static CardDraft.Comment comment(String source, String author, String text, @Nullable Instant edited) {
        return new CardDraft.Comment(source, author, SAID, text, edited);
    }

    /** Adds plain cards at the end of their lane. */
    DraftBoard with(String lane, String... sources) {
        Arrays.stream(sources).map(source -> card(source, lane)).forEach(cards::add);
        return this;
    }

    DraftBoard with(CardDraft card) {
        cards.add(card);
        return this;
    }

    /** Says something else of a card. */
    void change(String source, UnaryOperator<CardDraft> change) {
        cards.replaceAll(card -> card.source().equals(source) ? change.apply(card) : card);
    }

    BoardDraft draft() {
        var kept = List.copyOf(cards);
        return draft(kept::stream);
    }

    BoardDraft draft(BoardDraft.Cards cards) {
        var labels = List.of(new BoardDraft.Label("l1", "Urgent", new Colour("#B03A2E")));
        return new BoardDraft(
                Origin.TRELLO, source, new Title(title), people, labels, List.copyOf(lanes), cards, changedAt);
    }
}
