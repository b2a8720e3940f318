package org.preau.board;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.preau.member.AudienceId;
import org.preau.member.Traces;
import org.preau.shared.MemberId;
import org.preau.shared.Query;
import org.springframework.stereotype.Component;

/** The boards that a human made. */
@Component
class BoardTraces implements Traces {

    private final BoardRepository boards;

    BoardTraces(BoardRepository boards) {
        this.boards = boards;
    }

    @Override
    public String part() {
        return "boards";
    }

    @Override
    @Query
    public List<Made> of(Collection<MemberId> memberships, Set<AudienceId> seen) {
        return boards.madeBy(memberships).stream()
                .map(board -> new Made(seen.contains(board.audience()) ? board.title() : null, board.createdAt()))
                .toList();
    }

    /** One board, as it is called now; of one that is no longer seen the moment only. */
    record Made(@Nullable String title, Instant at) {}
}
