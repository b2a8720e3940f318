package org.preau.board;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
    public List<Made> of(Collection<MemberId> memberships) {
        return boards.madeBy(memberships).stream().map(board -> new Made(board.title(), board.createdAt())).toList();
    }

    /** One board, as it is called now. */
    record Made(String title, Instant at) {}
}
