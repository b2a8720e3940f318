package org.preau.board;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
class CardRefs implements RefSource {

    private static final RefPath PATH = new RefPath(Ref.Kind.CARD, "board/*/card");

    private final Doors doors;
    private final BoardRepository boards;
    private final CardRepository cards;

    CardRefs(Doors doors, BoardRepository boards, CardRepository cards) {
        this.doors = doors;
        this.boards = boards;
        this.cards = cards;
    }

    @Override
    public Ref.Kind kind() {
        return Ref.Kind.CARD;
    }

    @Override
    public Optional<Ref> at(String path) {
        return PATH.read(path);
    }

    @Override
    @Query
    public Optional<Preview> preview(Actor actor, Ref ref) {
        var seen = doors.seats(actor).audiences();
        return cards.findAmong(seen, new CardId(ref.id()))
                .flatMap(card -> boards.findAmong(seen, card.board()).map(board -> preview(board, card)));
    }

    @Override
    @Query
    public List<Preview> find(Actor actor, String words, int most) {
        var seen = doors.seats(actor).audiences();
        var found = cards.titled(seen, Words.pattern(words), Limit.of(most));
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
        return "s/%s/board/%s/card/%s".formatted(board.space(), board.id(), card.id());
    }
}
