package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.preau.Invariants;
import org.preau.JustSignedIn;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.preau.member.Departures;
import org.preau.member.Level;
import org.preau.member.MemberReason;
import org.preau.member.Role;
import org.preau.member.Roles;
import org.preau.member.Seating;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people who each believe that the other stays: one of them is refused. */
@PreauTest
@Tag("hostile")
class LastOneTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Roles roles;

    @Autowired
    JustSignedIn justSignedIn;

    @Autowired
    Departures departures;

    @Autowired
    Seating seating;

    @Autowired
    Invariants invariants;

    @RepeatedTest(5)
    void two_owners_leave_at_once() {
        var story = teller.tell();
        var other = story.person(story.bocage, "Odile Perrin", Role.OWNER);
        oneIsRefused(MemberReason.LAST_OWNER, () -> departures.leave(story.claire), () -> departures.leave(other));
    }

    @RepeatedTest(5)
    void two_owners_take_each_others_office_at_once() {
        var story = teller.tell();
        var other = story.person(story.bocage, "Odile Perrin", Role.OWNER);
        oneIsRefused(
                SharedReason.NOT_ALLOWED,
                () -> justSignedIn.does(() -> roles.give(story.claire, other.id(), Role.MEMBER)),
                () -> justSignedIn.does(() -> roles.give(other, story.claire.id(), Role.MEMBER)));
    }

    @RepeatedTest(5)
    void two_leads_leave_a_space_at_once() {
        var story = teller.tell();
        seating.give(story.samira, story.fair, story.yann.id(), Level.LEAD);
        oneIsRefused(
                MemberReason.LAST_LEAD,
                () -> seating.leave(story.samira, story.fair),
                () -> seating.leave(story.yann, story.fair));
    }

    private void oneIsRefused(Refusal.Reason reason, Runnable one, Runnable other) {
        assertThat(Crowd.act(List.of(one, other)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
        invariants.hold();
    }
}
