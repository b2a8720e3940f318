package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.discussion.ClientId;
import org.preau.discussion.MessageView;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.Stretch;
import org.preau.discussion.ThreadId;
import org.preau.discussion.ThreadPage;
import org.preau.discussion.Threads;
import org.preau.shared.Markdown;
import org.preau.shared.Renaming;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** R8: many people speak in one thread at the same moment. */
@PreauTest
class CrowdedThreadTest {

    private static final int PEOPLE = 8;

    @Autowired
    Storyteller teller;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    Story story;

    @BeforeEach
    void aStory() {
        story = teller.tell();
    }

    @RepeatedTest(3)
    void who_renames_a_thread_takes_no_place_of_a_message() {
        var thread = open(ClientId.fresh());
        var acts =
                Crowd.of(PEOPLE, _ -> messages.post(story.yann, thread, ClientId.fresh(), new Markdown("Moi aussi")));
        var renames = Crowd.of(
                PEOPLE, number -> threads.rename(story.samira, thread, Renaming.to(new Title("Repas n° " + number))));
        var all = new ArrayList<>(acts);
        all.addAll(renames);

        assertThat(Crowd.act(all)).isEmpty();

        messages.post(story.yann, thread, ClientId.fresh(), new Markdown("Et après"));
        assertThat(messages.page(story.samira, thread, new Stretch.Newest()).messages())
                .extracting(MessageView::seq)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @RepeatedTest(3)
    void an_opening_sent_several_times_at_once_opens_one_thread() {
        var client = ClientId.fresh();
        var opened = Collections.synchronizedSet(new HashSet<ThreadId>());

        assertThat(Crowd.act(Crowd.of(PEOPLE, _ -> opened.add(open(client))))).isEmpty();

        assertThat(opened).hasSize(1);
        assertThat(threads.list(story.samira, story.fair, ThreadPage.Start.newest())
                        .threads())
                .hasSize(1);
    }

    private ThreadId open(ClientId client) {
        var channel = threads.channels(story.samira, story.fair).getFirst().id();
        return threads.open(
                story.samira,
                channel,
                new Opening(new Title("Repas du soir"), client, new Markdown("Quel traiteur ?")));
    }
}
