package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.CronTask;
import org.springframework.scheduling.config.OneTimeTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** The day after a mandate the place that came with it is gone. Each test commits, in associations of its own. */
@PreauTest
class MidnightsTest {

    private static final Mandate LONG = Mandate.from(LocalDate.of(2020, 1, 1));

    @Autowired
    Storyteller teller;

    @Autowired
    Groups groups;

    @Autowired
    People people;

    @Autowired
    GroupSeating seating;

    @Autowired
    Seating seats;

    @Autowired
    Departures departures;

    @Autowired
    Midnights midnights;

    @Autowired
    ScheduledTaskHolder jobs;

    @Autowired
    JdbcTemplate database;

    private Story story;

    @BeforeEach
    void tell() {
        story = teller.tell();
    }

    @AfterEach
    void mend() {
        zone("Europe/Paris");
    }

    @Test
    void a_group_whose_places_cannot_follow_keeps_no_other() {
        var karim = story.person(story.canal, "Karim Haddad", Role.MEMBER);
        var lise = story.person(story.canal, "Lise Morel", Role.MEMBER);
        var shed = story.space(lise, "Hangar", Openness.CLOSED);
        mandateThatEndedYesterday(story.marc, karim, new Spot(lise, shed));
        mandateThatEndedYesterday(story.claire, story.yann, new Spot(story.claire, story.board));
        assertThat(sits(story.yann, story.board)).isTrue();
        zone("Nowhere/At_All");

        midnights.follow();
        assertThat(sits(story.yann, story.board)).isFalse();
        assertThat(sits(karim, shed)).isTrue();

        mend();
        midnights.follow();
        assertThat(sits(karim, shed)).isFalse();
    }

    /** The house was off, or an old backup or archive was put here. */
    @Test
    void a_mandate_that_ended_long_ago_keeps_no_seat_and_one_that_began_long_ago_has_one() {
        var former = group("Bureau", story.claire, story.board, Level.MEMBER, story.yann);
        var late = group("Conseil", story.claire, story.board, Level.READER, story.paul);
        database.update("DELETE FROM seat WHERE group_id = ?", late.value().toString());
        mandate(former, LocalDate.of(2020, 1, 1), ago(10));
        mandate(late, ago(10), null);

        midnights.follow();

        assertThat(sits(story.yann, story.board)).isFalse();
        assertThat(sits(story.paul, story.board)).isTrue();
        assertThat(sits(story.anne, story.board)).isTrue();
        assertThat(seating.astray(story.bocage.id(), new SpaceId(new UUID(0, 0))))
                .isEmpty();
    }

    @Test
    void whoever_left_or_lost_the_seat_that_came_with_their_group_is_not_seated_again() {
        var group = group("Bureau", story.claire, story.board, Level.MEMBER, story.yann);
        groups.admit(
                story.claire,
                group,
                story.paul.id(),
                Mandate.from(LocalDate.now(ZoneOffset.UTC).minusDays(1)));
        seating.follow(story.board);
        seats.leave(story.yann, story.board);
        seats.take(story.claire, story.board, story.paul.id());
        midnights.follow();
        assertThat(sits(story.yann, story.board)).isFalse();
        assertThat(sits(story.paul, story.board)).isFalse();
    }

    @Test
    void whoever_left_or_lost_their_seat_is_not_seated_again_because_something_else_moves_there() {
        var group = group("Bureau", story.claire, story.board, Level.MEMBER, story.yann);
        groups.admit(story.claire, group, story.paul.id(), LONG);
        var other = group("Conseil", story.claire, story.board, Level.READER, story.samira);
        seats.leave(story.yann, story.board);
        seats.take(story.claire, story.board, story.paul.id());

        mandate(other, LocalDate.of(2020, 1, 1), ago(1));
        midnights.follow();
        assertThat(sits(story.samira, story.board)).isFalse();
        theySitNoMore();
        groups.admit(story.claire, group, story.samira.id(), LONG);
        assertThat(sits(story.samira, story.board)).isTrue();
        theySitNoMore();
        groups.dismiss(story.claire, group, story.samira.id());
        theySitNoMore();
        seating.give(story.claire, story.board, group, Level.READER);
        theySitNoMore();
        seating.take(story.claire, story.board, other);
        theySitNoMore();
    }

    private void theySitNoMore() {
        assertThat(sits(story.yann, story.board)).isFalse();
        assertThat(sits(story.paul, story.board)).isFalse();
    }

    /** Another office is not another mandate; whoever comes anew does, and a place that is given anew is for all. */
    @Test
    void whoever_lost_their_seat_is_seated_again_when_they_are_admitted_anew_or_the_place_is() {
        var group = group("Bureau", story.claire, story.board, Level.MEMBER, story.yann);
        seats.take(story.claire, story.board, story.yann.id());
        var seen = new GroupCard.Companion(people.me(story.yann), LONG);
        groups.change(
                story.claire, group, seen, new Mandate(Optional.of(Office.TREASURER), LONG.since(), Optional.empty()));
        assertThat(sits(story.yann, story.board)).isFalse();
        groups.dismiss(story.claire, group, story.yann.id());
        groups.admit(story.claire, group, story.yann.id(), LONG);
        assertThat(sits(story.yann, story.board)).isTrue();
        seats.leave(story.yann, story.board);
        seating.take(story.claire, story.board, group);
        seating.give(story.claire, story.board, group, Level.READER);
        assertThat(level(story.yann)).isEqualTo("READER");
    }

    @Test
    void whoever_belongs_to_another_group_with_a_place_there_sits_as_that_one_does() {
        var higher = group("Bureau", story.claire, story.board, Level.MEMBER, story.yann);
        var lower = group("Conseil", story.claire, story.board, Level.READER, story.yann);
        assertThat(level(story.yann)).isEqualTo("MEMBER");
        mandate(higher, LocalDate.of(2020, 1, 1), ago(10));
        midnights.follow();
        assertThat(level(story.yann)).isEqualTo("READER");
        mandate(higher, ago(10), null);
        midnights.follow();
        assertThat(level(story.yann)).isEqualTo("MEMBER");
        mandate(lower, LocalDate.of(2020, 1, 1), ago(10));
        midnights.follow();
        assertThat(level(story.yann)).isEqualTo("MEMBER");
    }

    @Test
    void where_the_seats_are_what_the_groups_say_nothing_is_done() {
        group("Bureau", story.nora, story.staff, Level.MEMBER, story.yann);
        var leads = story.space(story.paul, "Buvette", Openness.CLOSED);
        group("Buvette", story.paul, leads, Level.MEMBER, story.yann);
        departures.leave(story.paul);
        assertThat(seating.astray(story.bocage.id(), new SpaceId(new UUID(0, 0))))
                .isEmpty();
        var before = rows();
        midnights.follow();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void more_spaces_than_are_asked_for_at_once_follow_all() {
        var group = group("Bureau", story.claire, story.board, Level.MEMBER, story.yann);
        for (var number = 0; number < 34; number++) {
            for (var lead : List.of(story.claire, story.jean, story.nora)) {
                seating.give(lead, story.space(lead, "Espace " + number, Openness.CLOSED), group, Level.MEMBER);
            }
        }
        mandate(group, LocalDate.of(2020, 1, 1), ago(10));
        midnights.follow();
        assertThat(database.queryForList(
                        "SELECT id FROM seat WHERE group_id = ?", group.value().toString()))
                .isEmpty();
    }

    @Test
    void the_seats_follow_as_soon_as_the_house_is_there() {
        assertThat(jobs.getScheduledTasks())
                .extracting(ScheduledTask::getTask)
                .filteredOn(task -> task.toString().contains("Midnights.follow"))
                .hasAtLeastOneElementOfType(OneTimeTask.class)
                .hasAtLeastOneElementOfType(CronTask.class);
    }

    /** Whoever lets a mandate begin later is not let in by the leads either. */
    @Test
    void who_comes_in_with_a_mandate_that_begins_is_announced_in_a_closed_space() {
        var group = groups.create(story.claire, new Title("Bureau"));
        seating.give(story.nora, story.staff, group, Level.MEMBER);
        groups.admit(
                story.jean,
                group,
                story.jean.id(),
                Mandate.from(LocalDate.now(ZoneOffset.UTC).plusDays(3)));
        assertThat(sits(story.jean, story.staff)).isFalse();
        mandate(group, ago(1), null);

        midnights.follow();

        assertThat(sits(story.jean, story.staff)).isTrue();
        assertThat(database.queryForList(
                        "SELECT notice FROM thread WHERE space_id = ? AND member_id = ?",
                        String.class,
                        story.staff.toString(),
                        story.jean.id().toString()))
                .containsExactly("GROUP");
    }

    /** Where a lead gives a group its place. */
    private record Spot(Actor.Member lead, SpaceId space) {}

    private void mandateThatEndedYesterday(Actor.Member owner, Actor.Member person, Spot spot) {
        var group = groups.create(owner, new Title("Bureau"));
        groups.admit(owner, group, person.id(), Mandate.from(LocalDate.of(2020, 1, 1)));
        seating.give(spot.lead(), spot.space(), group, Level.MEMBER);
        database.update(
                "UPDATE group_membership SET until = ? WHERE group_id = ?",
                LocalDate.now(ZoneOffset.UTC).minusDays(1),
                group.value().toString());
    }

    /** A group with a place in a space, to which one person belongs. */
    private GroupId group(String name, Actor.Member lead, SpaceId space, Level level, Actor.Member person) {
        var group = groups.create(story.claire, new Title(name));
        groups.admit(story.claire, group, person.id(), Mandate.from(LocalDate.of(2020, 1, 1)));
        seating.give(lead, space, group, level);
        return group;
    }

    /** As it was agreed while the house was off. */
    private void mandate(GroupId group, LocalDate since, @Nullable LocalDate until) {
        database.update(
                "UPDATE group_seat SET followed = ? WHERE group_id = ?",
                ago(20),
                group.value().toString());
        database.update(
                "UPDATE group_membership SET since = ?, until = ? WHERE group_id = ?",
                since,
                until,
                group.value().toString());
    }

    private static LocalDate ago(int days) {
        return LocalDate.now(ZoneOffset.UTC).minusDays(days);
    }

    private List<Map<String, Object>> rows() {
        return database.queryForList(
                "SELECT t.* FROM seat t JOIN space s ON s.id = t.space_id WHERE s.association_id = ? ORDER BY t.id",
                story.bocage.id().toString());
    }

    private String level(Actor.Member person) {
        return String.valueOf(database.queryForObject(
                "SELECT level FROM seat WHERE space_id = ? AND member_id = ?",
                String.class,
                story.board.toString(),
                person.id().toString()));
    }

    private void zone(String zone) {
        database.update(
                "UPDATE association SET time_zone = ? WHERE id = ?",
                zone,
                story.canal.id().toString());
    }

    private boolean sits(Actor.Member person, SpaceId space) {
        return !database.queryForList(
                        "SELECT 1 FROM seat WHERE space_id = ? AND member_id = ?",
                        space.toString(),
                        person.id().toString())
                .isEmpty();
    }
}
