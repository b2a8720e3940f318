package org.preau.discussion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.discussion.MessageId;
import org.preau.live.Live;
import org.preau.poll.AskedPoll;
import org.preau.poll.Closings;
import org.preau.poll.PollId;
import org.preau.poll.Polls;
import org.preau.shared.Id;
import org.springframework.beans.factory.annotation.Autowired;

/** The cards of a thread that somebody has open while others act on what they show. */
class LinkedCardsTest extends ScreenTest {

    @Autowired
    Linked linked;

    @Autowired
    Polls polls;

    @Autowired
    Closings closings;

    @Autowired
    Live live;

    PollId poll;
    Timeline timeline;
    List<String> shown = new ArrayList<>();

    @BeforeEach
    void paulHasItOpen() {
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        enter(story.paul);
        timeline = new Timeline();
        UI.getCurrent().add(timeline);
        var cards = new LinkedCards(timeline, story.paul, linked, live);
        var path = "s/%s/polls/%s".formatted(story.fair, poll);
        cards.show(new Linked.Question(List.of(new Linked.Wanted(new MessageId(Id.fresh()).toString(), List.of(path)))));
    }

    /** What the element was given, the last thing last. */
    private String given() {
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().forEach(call -> shown.add(call.getInvocation().getParameters().toString()));
        return shown.isEmpty() ? "" : shown.getLast();
    }

    @Test
    void a_poll_that_is_renamed_or_closed_is_shown_as_it_is() {
        assertThat(given()).contains("Réunion du conseil : quelle date ?", "clôture");
        var terms = AskedPoll.DRAFT.terms();
        polls.rewrite(story.samira, poll, AskedPoll.terms("Quel soir ?", terms.closesAt()), terms);
        within(() -> given().contains("Quel soir ?"));
        closings.close(story.samira, poll, null);
        within(() -> given().contains("clos"));
        polls.remove(story.samira, poll);
        within(() -> !given().contains("Quel soir ?"));
    }
}
