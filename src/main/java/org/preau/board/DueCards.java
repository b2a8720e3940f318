package org.preau.board;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.shared.Actor;
import org.preau.shared.Query;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** The cards that wait for a person. */
@Service
public class DueCards {

    private static final Limit MOST = Limit.of(50);

    private final Doors doors;
    private final BoardRepository boards;
    private final CardRepository cards;

    DueCards(Doors doors, BoardRepository boards, CardRepository cards) {
        this.doors = doors;
        this.boards = boards;
        this.cards = cards;
    }

    /** The unfinished cards that the actor has, late or due up to a day, the most urgent first, 50 at most. */
    @Query
    public List<DueCard> of(Actor.Member actor, LocalDate until) {
        var seen = doors.seats(actor).audiences();
        var found = cards.dueFor(seen, actor.id(), until, MOST);
        var byId = boards.read(found.stream().map(Card::board).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(Board::id, Function.identity()));
        return found.stream()
                .flatMap(card -> Stream.ofNullable(byId.get(card.board())).flatMap(board -> due(board, card)))
                .toList();
    }

    private static Stream<DueCard> due(Board board, Card card) {
        var due = card.due();
        return due == null
                ? Stream.empty()
                : Stream.of(new DueCard(card.id(), card.title(), due, board.title(), CardRefs.path(board, card)));
    }
}
