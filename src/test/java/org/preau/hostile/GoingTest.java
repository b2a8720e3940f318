package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.preau.member.Departures;
import org.preau.member.Level;
import org.preau.member.Role;
import org.preau.member.Seating;
import org.preau.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Seats given and taken while somebody comes or goes. */
@PreauTest
@Tag("hostile")
class GoingTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Seating seating;

    @Autowired
    Departures departures;

    @Autowired
    Invariants invariants;

    @RepeatedTest(8)
    void nobody_is_seated_while_they_leave_the_association() {
        var story = teller.tell();
        var leaving = story.person(story.bocage, "Odile Perrin", Role.MEMBER);
        var thrown = Crowd.act(List.of(
                () -> seating.give(story.claire, story.board, leaving.id(), Level.MEMBER), () -> departures.leave(leaving)));
        assertThat(thrown).allMatch(Refusal.class::isInstance);
        invariants.hold();
    }

    @RepeatedTest(5)
    void joining_on_two_devices_is_joining_once() {
        var story = teller.tell();
        assertThat(Crowd.act(Crowd.of(3, _ -> seating.join(story.anne, story.fair)))).isEmpty();
        assertThat(seating.people(story.anne, story.fair)).filteredOn(person -> person.id().equals(story.anne.id())).hasSize(1);
    }
}
