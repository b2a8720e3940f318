package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.preau.StatementCounter.statements;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A list that was written by mistake. */
@PreauTest
@Transactional
class UnwritingTest {

    private static final String LIST = """
            Nom;Mail;Groupe
            Iris Lambert;iris@example.org;Bureau
            Luc Petit;luc@example.org;Chœur
            Mo Nguyen;mo@example.org;Chœur
            """;

    @Autowired
    Storyteller teller;

    @Autowired
    Rosters rosters;

    @Autowired
    Unwriting unwriting;

    @Autowired
    Members members;

    @Autowired
    Returns returns;

    @Autowired
    Groups groups;

    @Autowired
    GroupSeating groupSeating;

    @Autowired
    Seating seating;

    @Autowired
    Invitations invitations;

    @Autowired
    Journal journal;

    @Autowired
    History history;

    @Autowired
    EntityManager entities;

    @Autowired
    Invariants invariants;

    Story story;
    TakenRoster taken;

    /** The office sits in a closed space, so that who comes into it is announced there. */
    @BeforeEach
    void a_list_is_written() {
        story = teller.tell();
        var bureau = groups.create(story.jean, new Title("Bureau"));
        groupSeating.give(story.nora, story.staff, bureau, Level.READER);
        history.flush();
        taken = rosters.take(story.jean, Roster.read(LIST));
        history.flush();
        assertThat(names()).contains("Iris Lambert", "Luc Petit", "Mo Nguyen");
        assertThat(seating.people(story.nora, story.staff))
                .extracting(Person::name)
                .contains("Iris Lambert");
    }

    @AfterEach
    void hold() {
        history.flush();
        invariants.hold();
    }

    @Test
    void goes_again_with_those_whom_it_wrote_and_the_groups_that_it_made() {
        assertThat(unwriting.undo(story.jean, taken)).isEqualTo(3);
        history.flush();
        assertThat(names()).doesNotContain("Iris Lambert", "Luc Petit", "Mo Nguyen");
        assertThat(returns.former(story.jean)).isEmpty();
        assertThat(groups.list(story.jean)).extracting(GroupCard::name).containsExactly("Bureau");
        assertThat(groups.list(story.jean)).flatExtracting(GroupCard::people).isEmpty();
        assertThat(seating.people(story.nora, story.staff))
                .extracting(Person::name)
                .doesNotContain("Iris Lambert");
        assertThat(journal.latest(story.claire, 1).lines().getFirst().act()).isEqualTo(JournalAct.IMPORT_UNDONE);
        assertThat(unwriting.undo(story.jean, taken)).isZero();
        assertThat(rosters.preview(story.jean, Roster.read(LIST)).added()).hasSize(3);
    }

    @Test
    void costs_few_statements_however_long_the_list_is() {
        var lines = IntStream.range(0, 200)
                .mapToObj("Personne %1$d;p%1$d@example.org;Bureau\n"::formatted)
                .collect(Collectors.joining());
        var many = rosters.take(story.jean, Roster.read("Nom;Mail;Groupe\n" + lines));
        history.flush();
        entities.clear();
        assertThat(statements(() -> {
                    assertThat(unwriting.undo(story.jean, many)).isEqualTo(200);
                    history.flush();
                }))
                .isLessThan(100);
        assertThat(names()).contains("Iris Lambert").doesNotContain("Personne 1");
        assertThat(seating.people(story.nora, story.staff))
                .extracting(Person::name)
                .contains("Iris Lambert")
                .doesNotContain("Personne 1");
    }

    @Test
    void leaves_those_to_whom_something_happened_since() {
        members.callAt(story.jean, written("Luc Petit"), Optional.of(new Phone("02 43 00 00 01")));
        invitations.bringIn(story.jean, written("Mo Nguyen"));
        history.flush();
        assertThat(unwriting.undo(story.jean, taken)).isEqualTo(1);
        assertThat(names()).contains("Luc Petit", "Mo Nguyen").doesNotContain("Iris Lambert");
        assertThat(groups.list(story.jean)).extracting(GroupCard::name).containsExactly("Bureau", "Chœur");
    }

    @Test
    void leaves_whoever_was_seated_or_has_another_place_in_a_group_since() {
        seating.give(story.samira, story.fair, written("Luc Petit"), Level.READER);
        groups.admit(
                story.jean,
                groups.create(story.jean, new Title("Fête")),
                written("Mo Nguyen"),
                Mandate.from(LocalDate.of(2026, 1, 1)));
        history.flush();
        assertThat(unwriting.undo(story.jean, taken)).isEqualTo(1);
        assertThat(names()).contains("Luc Petit", "Mo Nguyen").doesNotContain("Iris Lambert");
    }

    @Test
    void is_taken_out_by_those_alone_who_manage_members() {
        assertThatThrownBy(() -> unwriting.undo(story.yann, taken)).isInstanceOf(Refusal.class);
        assertThat(unwriting.undo(story.marc, taken)).isZero();
        assertThat(names()).contains("Iris Lambert");
    }

    private MemberId written(String name) {
        return members.list(story.jean).stream()
                .map(MemberLine::person)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> names() {
        return members.list(story.jean).stream()
                .map(line -> line.person().name())
                .toList();
    }
}
