package org.preau.discussion.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

    /** What the element is given, the last thing last. */
    private static final class Heard extends Timeline {

        private final List<Linked.Card> cards = new ArrayList<>();

        @Override
        void linked(List<Linked.Cards> messages) {
            cards.clear();
            messages.forEach(message -> cards.addAll(message.links()));
        }

        List<String> words() {
            return cards.stream().flatMap(card -> Stream.concat(Stream.of(card.title()), card.facts().stream())).toList();
        }
    }

    PollId poll;
    Heard timeline;

    @BeforeEach
    void paulHasItOpen() {
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        enter(story.paul);
        timeline = new Heard();
        UI.getCurrent().add(timeline);
        var cards = new LinkedCards(timeline, story.paul, linked, live);
        var path = "s/%s/polls/%s".formatted(story.fair, poll);
        cards.show(new Linked.Question(List.of(new Linked.Wanted(new MessageId(Id.fresh()).toString(), List.of(path)))));
    }

    @Test
    void a_poll_that_is_renamed_or_closed_is_shown_as_it_is() {
        assertThat(timeline.words()).contains("Réunion du conseil : quelle date ?", "Réponses\u00a0: 0 sur 0");
        var terms = AskedPoll.DRAFT.terms();
        polls.rewrite(story.samira, poll, AskedPoll.terms("Quel soir ?", terms.closesAt()), terms);
        within(() -> timeline.words().contains("Quel soir ?"));
        closings.close(story.samira, poll, null);
        within(() -> timeline.words().contains("clos"));
        polls.remove(story.samira, poll);
        within(() -> timeline.words().isEmpty());
    }
}
