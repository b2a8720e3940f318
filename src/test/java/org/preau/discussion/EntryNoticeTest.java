package org.preau.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.member.GroupId;
import org.preau.member.GroupSeating;
import org.preau.member.Groups;
import org.preau.member.Level;
import org.preau.member.Mandate;
import org.preau.member.Roster;
import org.preau.member.Rosters;
import org.preau.member.SpaceEvent;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A group opens a space that its leads keep closed: they read who came in, and by whom. */
@PreauTest
@Transactional
class EntryNoticeTest {

    private static final Mandate SINCE_LONG = Mandate.from(LocalDate.of(2020, 1, 1));

    @Autowired
    Storyteller teller;

    @Autowired
    Groups groups;

    @Autowired
    GroupSeating groupSeating;

    @Autowired
    Rosters rosters;

    @Autowired
    Notices notices;

    @Autowired
    Invariants invariants;

    @PersistenceContext
    EntityManager entities;

    private Story story;
    private GroupId council;

    @BeforeEach
    void nora_gives_the_council_a_place_in_her_secret_space() {
        story = teller.tell();
        council = groups.create(story.claire, new Title("Bureau"));
        groups.admit(story.claire, council, story.samira.id(), SINCE_LONG);
        groupSeating.give(story.nora, story.staff, council, Level.LEAD);
    }

    @AfterEach
    void hold() {
        entities.flush();
        invariants.hold();
    }

    @Test
    void whoever_the_leads_let_in_themselves_is_not_announced() {
        assertThat(notices(story.staff)).isEmpty();
    }

    @Test
    @Witness(SpaceEvent.EnteredByGroup.class)
    void an_administrator_who_admits_themselves_into_the_group_is_announced_and_it_stays() {
        groups.admit(story.jean, council, story.jean.id(), SINCE_LONG);
        assertThat(notices(story.staff)).containsExactly("Jean Lefort a pris place avec un groupe");
        assertThat(authors()).containsExactly(story.jean.id());
        assertThat(notices.words(story.nora, story.staff)).contains("Bureau");

        groups.dismiss(story.jean, council, story.jean.id());
        assertThat(notices(story.staff)).containsExactly("Jean Lefort a pris place avec un groupe");
    }

    @Test
    void whoever_somebody_else_admits_is_announced_by_both() {
        groups.admit(story.claire, council, story.yann.id(), SINCE_LONG);
        assertThat(notices(story.staff)).containsExactly("Yann Briand a pris place avec un groupe");
        assertThat(authors()).containsExactly(story.claire.id(), story.yann.id());
    }

    @Test
    void many_at_once_are_one_announcement() {
        var lines = new StringBuilder("Nom;Groupe\n");
        for (var person = 0; person < 30; person++) {
            lines.append("Personne ").append(person).append(";Bureau\n");
        }
        rosters.take(story.claire, Roster.read(lines.toString()));
        assertThat(notices(story.staff))
                .singleElement()
                .asString()
                .matches("Personne \\d+ et d’autres personnes ont pris place avec un groupe");
        assertThat(authors()).hasSize(21).startsWith(story.claire.id());
    }

    @Test
    void a_group_in_an_open_space_is_nothing_to_announce_nor_is_one_of_a_lead() {
        groupSeating.give(story.samira, story.fair, council, Level.MEMBER);
        groupSeating.give(story.claire, story.board, council, Level.MEMBER);
        groups.admit(story.claire, council, story.yann.id(), SINCE_LONG);
        assertThat(notices(story.fair)).isEmpty();
        assertThat(notices(story.board)).as("Claire leads it").isEmpty();
    }

    private List<String> notices(SpaceId space) {
        entities.flush();
        return notices.titles(lead(space), space, Locale.FRENCH);
    }

    private Actor.Member lead(SpaceId space) {
        return space.equals(story.staff) ? story.nora : story.claire;
    }

    private List<MemberId> authors() {
        return notices.authors(story.nora, story.staff);
    }
}
