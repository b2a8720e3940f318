package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.preau.meeting.AgendaItems;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.MeetingId;
import org.preau.meeting.Meetings;
import org.preau.poll.AskedPoll;
import org.preau.poll.Closings;
import org.preau.poll.Polls;
import org.preau.poll.Retaining;
import org.preau.shared.Making;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** R8: a date is taken back while people prepare its meeting. */
@PreauTest
class PreparedMeetingTest {

    private static final int POINTS = 6;

    @Autowired
    Storyteller teller;

    @Autowired
    Polls polls;

    @Autowired
    Closings closings;

    @Autowired
    Making making;

    @Autowired
    Meetings meetings;

    @Autowired
    AgendaItems items;

    @Autowired
    Invariants invariants;

    @RepeatedTest(8)
    void every_point_that_was_kept_is_there_or_none_was() {
        var story = teller.tell();
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var undo = closings.convene(
                story.samira,
                poll,
                new Retaining(
                        polls.snapshot(story.samira, poll).options().getFirst().id(), new Title("Conseil")),
                Locale.FRENCH);
        var event = Ref.to(Ref.Kind.EVENT, undo.event().orElseThrow().event());
        var meeting =
                new MeetingId(making.made(story.samira, event).getFirst().ref().id());
        var acts = new ArrayList<>(Crowd.of(
                POINTS, _ -> items.add(story.yann, meeting, List.of(ItemDraft.of(new Title("Budget"))))));
        acts.add(POINTS / 2, () -> closings.undo(story.samira, undo));
        var refused = Crowd.act(acts);
        assertThat(refused).allMatch(Refusal.class::isInstance);
        if (making.made(story.samira, event).isEmpty()) {
            assertThat(refused)
                    .as("the date never was: nobody was told that a point is kept")
                    .hasSize(POINTS);
        } else {
            assertThat(refused).as("the date stays, with each of its points").hasSize(1);
            assertThat(meetings.show(story.yann, meeting).items()).hasSize(POINTS);
        }
        invariants.hold();
    }
}
