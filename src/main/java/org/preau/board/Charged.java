package org.preau.board;

import java.util.Collection;
import java.util.Set;
import org.preau.member.Engagements;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** Who has a card of some board, or had one that was put away. */
@Component
class Charged implements Engagements {

    private final CardRepository cards;

    Charged(CardRepository cards) {
        this.cards = cards;
    }

    @Override
    @Query
    public Set<MemberId> among(Collection<MemberId> people) {
        return cards.havingAny(people);
    }
}
