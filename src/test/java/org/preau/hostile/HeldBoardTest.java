package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.board.BoardStory;
import org.preau.board.BoardTeller;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.LaneId;
import org.preau.member.GroupSeating;
import org.preau.member.Groups;
import org.preau.member.Level;
import org.preau.member.Mandate;
import org.preau.member.Person;
import org.preau.member.Seating;
import org.preau.shared.Title;
import org.preau.shared.database.Outage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A board that somebody holds, as one does that is taken from another tool: whoever acts on it meanwhile is told that it is busy. */
@Tag("hostile")
@OpenHouse
class HeldBoardTest {

    private static final String WAITING =
            "SELECT COUNT(*) FROM information_schema.processlist WHERE RIGHT(info, 10) = 'for update'";

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

    @Autowired
    Seating seating;

    @Autowired
    Groups groups;

    @Autowired
    GroupSeating groupSeating;

    Story story;
    BoardStory plan;
    LaneId done;
    CardId card;

    @BeforeEach
    void a_board() {
        story = teller.tell();
        plan = boardTeller.tell(story);
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

    /** More of them than there are connections. */
    @Test
    void whoever_waits_for_it_keeps_nobody_else_waiting() throws SQLException {
        try (var holder = source.getConnection()) {
            hold(holder);
            var moved = CompletableFuture.supplyAsync(() -> Crowd.act(Crowd.of(20, _ -> move())));
            await().until(() -> database.queryForObject(WAITING, Integer.class) > 0);
            for (var times = 0; times < 20; times++) {
                var before = System.nanoTime();
                assertThat(seating.people(story.marc, story.workshop)).hasSize(1);
                assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(700));
                assertThat(database.queryForObject(WAITING, Integer.class)).isLessThanOrEqualTo(2);
                pause();
            }
            assertThat(moved.join())
                    .hasSize(20)
                    .allMatch(thrown -> Outage.of(thrown).equals(Optional.of(Outage.BUSY)));
            holder.rollback();
            holder.setAutoCommit(true);
        }
        assertThat(Crowd.act(Crowd.of(20, _ -> move()))).isEmpty();
    }

    /** As the keys of what is being imported under their names hold them. */
    @Test
    void whoever_is_named_in_what_is_imported_is_given_seats_meanwhile() throws SQLException {
        var group = groups.create(story.claire, new Title("Bureau"));
        groupSeating.give(story.claire, story.board, group, Level.MEMBER);
        try (var holder = source.getConnection()) {
            holder.setAutoCommit(false);
            try (var statement = holder.prepareStatement("SELECT id FROM member WHERE id = ? LOCK IN SHARE MODE")) {
                statement.setString(1, story.yann.id().toString());
                assertThat(statement.executeQuery().next()).isTrue();
            }
            groups.admit(story.claire, group, story.yann.id(), Mandate.from(LocalDate.of(2020, 1, 1)));
            seating.give(story.nora, story.staff, story.yann.id(), Level.MEMBER);
            holder.rollback();
            holder.setAutoCommit(true);
        }
        assertThat(seating.people(story.claire, story.board))
                .extracting(Person::id)
                .contains(story.yann.id());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
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
