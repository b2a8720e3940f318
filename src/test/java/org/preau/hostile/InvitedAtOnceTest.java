package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.preau.member.Invitations;
import org.preau.member.MailAddress;
import org.preau.member.Members;
import org.preau.member.PersonName;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who manage the same people press « Inviter » at the same moment: nobody gets two letters, of which the first opens nothing. */
@Tag("hostile")
@PreauTest
class InvitedAtOnceTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Invitations invitations;

    @Autowired
    Members members;

    @RepeatedTest(4)
    void nobody_is_written_to_twice() {
        var story = teller.tell();
        var shown = List.of(members.write(
                story.jean, new PersonName("Odette Durand"), List.of(new MailAddress("odette@example.org"))));
        var letters = new AtomicInteger();
        var thrown = Crowd.act(Crowd.of(
                6,
                number -> letters.addAndGet(invitations.bringIn(number % 2 == 0 ? story.jean : story.claire, shown))));
        assertThat(thrown).isEmpty();
        assertThat(letters).hasValue(1);
    }
}
