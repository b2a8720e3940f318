package org.preau.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
import org.preau.member.Traces;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** The cards that a human has, and sees. */
@Component
class CardTraces implements Traces {

    private final CardRepository cards;

    CardTraces(CardRepository cards) {
        this.cards = cards;
    }

    @Override
    public String part() {
        return "cards";
    }

    @Override
    @Query
    public List<Had> of(Collection<MemberId> memberships, Set<AudienceId> seen) {
        return cards.chargesOf(memberships, seen).stream()
                .map(charge -> new Had(charge.getBoard(), charge.getCard(), charge.getDue(), charge.isDone()))
                .toList();
    }

    /** One card. */
    record Had(String board, String card, @Nullable LocalDate due, boolean done) {}
}
