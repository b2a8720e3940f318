package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.preau.member.Departures;
import org.preau.member.Groups;
import org.preau.member.Level;
import org.preau.member.Mandate;
import org.preau.member.Role;
import org.preau.member.Seating;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Seats given and taken while somebody comes or goes. */
@PreauTest
@Tag("hostile")
class GoingTest {

    private static final Mandate LONG = Mandate.from(LocalDate.of(2020, 1, 1));

    @Autowired
    Storyteller teller;

    @Autowired
    Seating seating;

    @Autowired
    Departures departures;

    @Autowired
    Groups groups;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Invariants invariants;

    @RepeatedTest(8)
    void nobody_is_seated_while_they_leave_the_association() {
        var story = teller.tell();
        var leaving = story.person(story.bocage, "Odile Perrin", Role.MEMBER);
        var thrown = Crowd.act(List.of(
                () -> seating.give(story.claire, story.board, leaving.id(), Level.MEMBER),
                () -> departures.leave(leaving)));
        assertThat(thrown).allMatch(Refusal.class::isInstance);
        invariants.hold();
    }

    /** What was read of the group before they left is not written over what became of it. */
    @Test
    void a_mandate_that_ended_with_its_member_runs_no_more_when_others_are_admitted_meanwhile() {
        var story = teller.tell();
        var leaving = story.person(story.bocage, "Odile Perrin", Role.MEMBER);
        var group = groups.create(story.claire, new Title("Bureau"));
        groups.admit(story.claire, group, leaving.id(), LONG);
        assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> {
                    groups.admit(story.claire, group, story.nora.id(), LONG);
                    CompletableFuture.runAsync(() -> departures.leave(leaving)).join();
                }))
                .isInstanceOf(ConcurrencyFailureException.class);
        groups.admit(story.claire, group, story.nora.id(), LONG);
        assertThat(groups.list(story.claire).getFirst().people())
                .filteredOn(companion -> companion.mandate().until().isEmpty())
                .extracting(companion -> companion.person().id())
                .containsExactly(story.nora.id());
    }

    @RepeatedTest(5)
    void joining_on_two_devices_is_joining_once() {
        var story = teller.tell();
        assertThat(Crowd.act(Crowd.of(3, _ -> seating.join(story.anne, story.fair))))
                .isEmpty();
        assertThat(seating.people(story.anne, story.fair))
                .filteredOn(person -> person.id().equals(story.anne.id()))
                .hasSize(1);
    }
}
