package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.member.GroupId;
import org.preau.member.GroupSeating;
import org.preau.member.Groups;
import org.preau.member.Level;
import org.preau.member.Mandate;
import org.preau.member.Person;
import org.preau.member.Seating;
import org.preau.shared.MemberId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two groups with a place in one space, whose people change at the same moment. */
@PreauTest
@Tag("hostile")
class DismissedTest {

    private static final Mandate LATER = Mandate.from(LocalDate.of(2199, 1, 1));
    private static final Mandate LONG = Mandate.from(LocalDate.of(2020, 1, 1));
    private static final String READING =
            "SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE 'SELECT m.id FROM member m %'";

    @Autowired
    Storyteller teller;

    @Autowired
    Groups groups;

    @Autowired
    GroupSeating groupSeating;

    @Autowired
    Seating seating;

    @Autowired
    Invariants invariants;

    @Autowired
    DataSource source;

    @Autowired
    JdbcTemplate database;

    Story story;
    GroupId bureau;
    GroupId council;

    @BeforeEach
    void two_groups() {
        story = teller.tell();
        bureau = group("Bureau");
        council = group("Conseil");
        groups.admit(story.claire, bureau, story.yann.id(), LONG);
    }

    private GroupId group(String name) {
        var group = groups.create(story.claire, new Title(name));
        groupSeating.give(story.claire, story.board, group, Level.MEMBER);
        return group;
    }

    /** Somebody is admitted to the one, and has just read who is due a seat; meanwhile somebody is dismissed from the other. */
    @Test
    void whoever_is_dismissed_is_not_seated_again_by_what_was_read_before() throws SQLException {
        try (var holder = source.getConnection()) {
            hold(holder, story.yann.id());
            var admitted =
                    CompletableFuture.runAsync(() -> groups.admit(story.claire, council, story.nora.id(), LATER));
            await().until(() -> database.queryForObject(READING, Integer.class) > 0);
            var dismissed = CompletableFuture.runAsync(() -> groups.dismiss(story.claire, bureau, story.yann.id()));
            dismissed.copy().completeOnTimeout(null, 500, TimeUnit.MILLISECONDS).join();
            holder.rollback();
            holder.setAutoCommit(true);
            CompletableFuture.allOf(admitted, dismissed).join();
        }
        assertThat(sits(story.yann.id())).isFalse();
        invariants.hold();
    }

    @RepeatedTest(8)
    void nobody_is_seated_by_the_one_while_they_are_dismissed_from_the_other() {
        var thrown = Crowd.act(List.of(
                () -> groups.dismiss(story.claire, bureau, story.yann.id()),
                () -> groups.admit(story.claire, council, story.nora.id(), LONG),
                () -> groups.admit(story.jean, council, story.samira.id(), LONG)));
        assertThat(thrown).isEmpty();
        assertThat(sits(story.yann.id())).isFalse();
        assertThat(sits(story.nora.id())).isTrue();
        assertThat(sits(story.samira.id())).isTrue();
        invariants.hold();
    }

    private boolean sits(MemberId member) {
        return seating.people(story.claire, story.board).stream()
                .map(Person::id)
                .anyMatch(member::equals);
    }

    private static void hold(Connection holder, MemberId member) throws SQLException {
        holder.setAutoCommit(false);
        try (var statement = holder.prepareStatement("SELECT id FROM member WHERE id = ? FOR UPDATE")) {
            statement.setString(1, member.toString());
            assertThat(statement.executeQuery().next()).isTrue();
        }
    }
}
