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
        private final List<Linked.Cards> all = new ArrayList<>();

        @Override
        void linked(List<Linked.Cards> messages) {
            cards.clear();
            all.addAll(messages);
            messages.forEach(message -> cards.addAll(message.links()));
        }

        List<String> words() {
            return cards.stream()
                    .flatMap(card -> Stream.concat(Stream.of(card.title()), card.facts().stream()))
                    .toList();
        }
    }

    PollId poll;
    Heard timeline;
    LinkedCards cards;
    String message;

    @BeforeEach
    void paulHasItOpen() {
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        enter(story.paul);
        timeline = new Heard();
        UI.getCurrent().add(timeline);
        cards = new LinkedCards(timeline, story.paul, linked, live);
        message = new MessageId(Id.fresh()).toString();
        says(message, poll);
    }

    /** A message whose words hold the addresses of these polls, and no other. */
    private void says(String message, PollId... polls) {
        var paths = Stream.of(polls)
                .map(one -> "s/%s/polls/%s".formatted(story.fair, one))
                .toList();
        cards.show(new Linked.Question(List.of(new Linked.Wanted(message, paths))));
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

    @Test
    void a_link_that_was_edited_out_of_a_message_does_not_come_back_as_a_card() {
        var other = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var beside = new MessageId(Id.fresh()).toString();
        says(message);
        says(beside, other);
        timeline.all.clear();

        closings.close(story.samira, poll, null);
        closings.close(story.samira, other, null);
        within(() -> timeline.words().contains("clos"));
        assertThat(timeline.all).extracting(Linked.Cards::id).containsOnly(beside);
    }
}
