package org.preau.board;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.preau.member.Engagements;
import org.preau.member.Successions;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.preau.shared.Ref;
import org.preau.shared.UseCase;
import org.springframework.stereotype.Component;

/** Who has a card of some board, or had one that was put away, and whose board it is. */
@Component
class Charged implements Engagements, Successions {

    private final CardRepository cards;
    private final BoardRepository boards;

    Charged(CardRepository cards, BoardRepository boards) {
        this.cards = cards;
        this.boards = boards;
    }

    @Override
    @Query
    public Set<MemberId> among(Collection<MemberId> people) {
        return cards.havingAny(people);
    }

    @Override
    @UseCase
    public List<Ref> handOver(MemberId before, MemberId now) {
        var shown = cards.boardsOf(before).stream()
                .map(board -> Ref.to(Ref.Kind.BOARD, board))
                .toList();
        cards.giveTo(before, now);
        cards.takeFrom(before);
        boards.giveTo(before, now);
        return shown;
    }
}
