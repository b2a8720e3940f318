package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** The day after a mandate the place that came with it is gone. Each test commits, in associations of its own. */
@PreauTest
class MidnightsTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Groups groups;

    @Autowired
    GroupSeating seating;

    @Autowired
    Midnights midnights;

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

    /** Whoever lets a mandate begin later is not let in by the leads either. */
    @Test
    void who_comes_in_with_a_mandate_that_begins_is_announced_in_a_closed_space() {
        var group = groups.create(story.claire, new Title("Bureau"));
        seating.give(story.nora, story.staff, group, Level.MEMBER);
        groups.admit(story.jean, group, story.jean.id(), Mandate.from(LocalDate.now(ZoneOffset.UTC).plusDays(3)));
        assertThat(sits(story.jean, story.staff)).isFalse();
        database.update("UPDATE group_membership SET since = ? WHERE group_id = ?", LocalDate.now(ZoneOffset.UTC).minusDays(1), group.value().toString());

        midnights.follow();

        assertThat(sits(story.jean, story.staff)).isTrue();
        assertThat(database.queryForList("SELECT notice FROM thread WHERE space_id = ? AND member_id = ?", String.class, story.staff.toString(), story.jean.id().toString()))
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

    private void zone(String zone) {
        database.update("UPDATE association SET time_zone = ? WHERE id = ?", zone, story.canal.id().toString());
    }

    private boolean sits(Actor.Member person, SpaceId space) {
        return !database.queryForList(
                        "SELECT 1 FROM seat WHERE space_id = ? AND member_id = ?", space.toString(), person.id().toString())
                .isEmpty();
    }
}
