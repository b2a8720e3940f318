package org.preau.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
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
import org.preau.shared.text.Alphabet;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Cards, as the other features point at them. */
@Component
class CardRefs implements RefSource.WithPages {

    static final RefPath PAGES = new RefPath(Ref.Kind.CARD, "s/*/board/*/card/*");

    private final Doors doors;
    private final BoardRepository boards;
    private final LaneRepository lanes;
    private final CardRepository cards;
    private final People people;

    CardRefs(Doors doors, BoardRepository boards, LaneRepository lanes, CardRepository cards, People people) {
        this.doors = doors;
        this.boards = boards;
        this.lanes = lanes;
        this.cards = cards;
        this.people = people;
    }

    @Override
    public RefPath pages() {
        return PAGES;
    }

    @Override
    @Query
    public List<Preview> previews(Actor actor, Collection<UUID> things) {
        return previews(cards.allAmong(
                doors.seats(actor).audiences(), things.stream().map(CardId::new).toList()));
    }

    /** In which lane it is, until when, who sees to it. */
    @Override
    @Query
    public List<Standing> standings(Actor actor, Collection<UUID> things) {
        var seen = cards.allAmong(
                doors.seats(actor).audiences(), things.stream().map(CardId::new).toList());
        var found =
                seen.isEmpty() ? seen : cards.whole(seen.stream().map(Card::id).toList());
        var in = lanes.read(found.stream().map(Card::lane).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Lane::id, Lane::title));
        var known = people.named(
                found.stream().flatMap(card -> card.people().stream()).collect(Collectors.toSet()));
        return found.stream()
                .map(card -> standing(card, in.getOrDefault(card.lane(), ""), known))
                .toList();
    }

    private static Standing standing(Card card, String lane, Named known) {
        var facts = new ArrayList<>(List.of(Standing.Fact.bare(lane)));
        var due = card.due();
        if (card.isArchived()) {
            facts.add(Standing.Fact.of("board.fact.archived"));
        }
        if (card.isDone()) {
            facts.add(Standing.Fact.of("board.fact.done"));
        } else if (due != null) {
            facts.add(Standing.Fact.of("board.fact.due", new Standing.Moment(due.on(), due.at(), null)));
        }
        var names = card.people().stream()
                .map(known::of)
                .map(Person::name)
                .filter(name -> !name.isEmpty())
                .sorted(Alphabet.ORDER)
                .toList();
        if (!names.isEmpty()) {
            facts.add(Standing.Fact.bare(String.join(", ", names)));
        }
        return new Standing(Ref.to(Ref.Kind.CARD, card.id()), facts, List.of(Ref.to(Ref.Kind.BOARD, card.board())));
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        return previews(cards.titled(doors.seats(actor).audiences(), Words.each(words), Limit.of(most)));
    }

    private List<Preview> previews(List<Card> found) {
        var on = boards.read(found.stream().map(Card::board).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Board::id, Function.identity()));
        return found.stream()
                .map(card -> preview(Objects.requireNonNull(on.get(card.board())), card))
                .toList();
    }

    private static Preview preview(Board board, Card card) {
        return new Preview(Ref.to(Ref.Kind.CARD, card.id()), card.title(), board.title(), path(board, card));
    }

    /** Where a card opens, below the association's address. */
    static String path(Board board, Card card) {
        return PAGES.to(board.space(), board.id(), card.id());
    }
}
