package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Storyteller;
import org.preau.board.BoardStory;
import org.preau.board.BoardTeller;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.LaneId;
import org.preau.shared.database.Outage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A board that somebody holds, as one does that is taken from another tool: whoever acts on it meanwhile is told that it is busy. */
@Tag("hostile")
@OpenHouse
class HeldBoardTest {

    private static final String WAITING = "SELECT COUNT(*) FROM information_schema.processlist WHERE RIGHT(info, 10) = 'for update'";

    @Autowired
    Storyteller teller;

    @Autowired
    BoardTeller boardTeller;

    @Autowired
    Cards cards;

    @Autowired
    DataSource source;

    @Autowired
    JdbcTemplate database;

    BoardStory plan;
    LaneId done;
    CardId card;

    @BeforeEach
    void a_board() {
        plan = boardTeller.tell(teller.tell());
        card = plan.card("Réserver les barnums");
        done = plan.lane("Terminé");
    }

    @Test
    void whoever_waits_too_long_is_told_that_it_is_busy_and_leaves_nobody_waiting() throws SQLException {
        try (var holder = source.getConnection()) {
            hold(holder);
            assertThat(Outage.of(catchThrowable(this::move))).contains(Outage.BUSY);
            assertThat(database.queryForObject(WAITING, Integer.class)).isZero();
            holder.rollback();
            holder.setAutoCommit(true);
        }
        move();
    }

    private void move() {
        cards.move(plan.maker(), card, done, null);
    }

    private void hold(Connection holder) throws SQLException {
        holder.setAutoCommit(false);
        try (var statement = holder.prepareStatement("SELECT id FROM board WHERE id = ? FOR UPDATE")) {
            statement.setString(1, plan.id().toString());
            assertThat(statement.executeQuery().next()).isTrue();
        }
    }
}
