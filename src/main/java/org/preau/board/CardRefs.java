package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.RefPath;
import org.preau.shared.RefSource;
import org.preau.shared.Words;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Cards, as the other features point at them. */
@Component
class CardRefs implements RefSource.WithPages {

    static final RefPath PAGES = new RefPath(Ref.Kind.CARD, "s/*/board/*/card/*");

    private final Doors doors;
    private final BoardRepository boards;
    private final CardRepository cards;

    CardRefs(Doors doors, BoardRepository boards, CardRepository cards) {
        this.doors = doors;
        this.boards = boards;
        this.cards = cards;
    }

    @Override
    public RefPath pages() {
        return PAGES;
    }

    @Override
    @Query
    public List<Preview> previews(Actor actor, Collection<UUID> things) {
        return previews(cards.allAmong(doors.seats(actor).audiences(), things.stream().map(CardId::new).toList()));
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        return previews(cards.titled(doors.seats(actor).audiences(), Words.pattern(words), Limit.of(most)));
    }

    private List<Preview> previews(List<Card> found) {
        var on = boards.read(found.stream().map(Card::board).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Board::id, Function.identity()));
        return found.stream().map(card -> preview(Objects.requireNonNull(on.get(card.board())), card)).toList();
    }

    private static Preview preview(Board board, Card card) {
        return new Preview(
                Ref.to(Ref.Kind.CARD, card.id()),
                card.title(),
                board.title(),
                path(board, card));
    }

    /** Where a card opens, below the association's address. */
    static String path(Board board, Card card) {
        return PAGES.to(board.space(), board.id(), card.id());
    }
}
