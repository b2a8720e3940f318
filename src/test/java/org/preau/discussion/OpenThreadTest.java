package org.preau.discussion;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.live.OpenScreen;
import org.preau.live.Screens;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Renaming;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A thread, and the list of threads of its space, that somebody has open equal those opened afresh, whatever others do.
 * Each test commits, in associations of its own.
 */
@PreauTest
class OpenThreadTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Screens screens;

    @Autowired
    Threads threads;

    @Autowired
    ThreadPlaces places;

    @Autowired
    Messages messages;

    Story story;
    ThreadId meal;
    MessageId question;
    Removal deletion;
    Removal hiding;
    OpenScreen timeline;
    OpenScreen list;

    @BeforeEach
    void anneHasBothOpen() {
        story = teller.tell();
        meal = open("Repas du soir");
        question = messages.post(story.samira, meal, ClientId.fresh(), new Markdown("Traiteur ou food-truck ?"));
        timeline = screens.open(
                Ref.to(Ref.Kind.THREAD, meal),
                () -> Map.of(
                        "messages",
                        messages.page(story.anne, meal, new Stretch.Newest()).messages()));
        list = screens.open(
                Ref.to(Ref.Kind.SPACE, story.fair),
                () -> threads.list(story.anne, story.fair, ThreadPage.Start.newest()));
    }

    @AfterEach
    void closed() {
        timeline.close();
        list.close();
    }

    @Test
    @Witness({DiscussionEvent.ThreadOpened.class, DiscussionEvent.ThreadRenamed.class})
    void threads_of_the_space() {
        list.sees(() -> open("Sono et scène"));
        list.sees(() -> threads.rename(story.samira, meal, Renaming.to(new Title("Repas du midi"))));
    }

    @Test
    @Witness({DiscussionEvent.ThreadRemoved.class, DiscussionEvent.ThreadRestored.class})
    void threads_that_go_into_the_bin_and_out_of_it() {
        list.sees(() -> places.remove(story.samira, meal));
        list.sees(() -> places.bringBack(story.samira, meal));
    }

    @Test
    @Witness(DiscussionEvent.ThreadMoved.class)
    void the_channel_under_which_it_is_kept() {
        var head = screens.open(Ref.to(Ref.Kind.SPACE, story.fair), () -> threads.show(story.anne, meal));
        head.sees(() -> places.move(
                story.samira,
                meal,
                threads.channels(story.samira, story.fair).getLast().id()));
        head.close();
    }

    @Test
    @Witness({
        DiscussionEvent.MessagePosted.class,
        DiscussionEvent.MessageEdited.class,
        DiscussionEvent.MessageDeleted.class,
        DiscussionEvent.MessageHidden.class,
        DiscussionEvent.MessageRestored.class
    })
    void words_of_the_thread() {
        bothSee(() -> messages.post(story.yann, meal, ClientId.fresh(), new Markdown("Le **devis** est arrivé")));
        timeline.sees(
                () -> messages.edit(story.samira, question, Correction.to(new Markdown("Traiteur, ou food-truck ?"))));
        timeline.sees(() -> deletion = messages.delete(story.samira, question));
        timeline.sees(() -> messages.restore(story.samira, deletion));
        timeline.sees(() -> hiding = messages.hide(story.samira, question, "Hors sujet"));
        timeline.sees(() -> messages.show(story.samira, hiding));
    }

    @Test
    void the_last_words_in_the_list() {
        list.sees(
                () -> messages.edit(story.samira, question, Correction.to(new Markdown("Traiteur, ou food-truck ?"))));
        list.sees(() -> messages.hide(story.samira, question, "Hors sujet"));
    }

    /** Of one act, that the timeline shows it, and that the list has followed. */
    private void bothSee(Runnable act) {
        list.sees(() -> timeline.sees(act));
    }

    private ThreadId open(String title) {
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        return threads.open(
                story.samira, general, new Opening(new Title(title), ClientId.fresh(), new Markdown("Bonjour")));
    }
}
