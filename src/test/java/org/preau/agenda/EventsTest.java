package org.preau.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.shared.Id;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** Several hands on one event. Each test commits, in associations of its own. */
@PreauTest
class EventsTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Events events;

    @Autowired
    Documents documents;

    Story story;
    EventId event;

    @BeforeEach
    void samiraPlans() {
        story = teller.tell();
        event = events.create(story.samira, story.fair, draft("Montage des barnums", 10));
    }

    @Test
    void of_two_who_rewrite_at_once_the_second_is_told() {
        events.rewrite(story.samira, event, draft("Montage des barnums", 11), draft("Montage des barnums", 10));
        refused(
                () -> events.rewrite(story.samira, event, draft("Montage", 10), draft("Montage des barnums", 10)),
                SharedReason.MOVED_ON);
        assertThat(events.show(story.anne, event).event().draft()).isEqualTo(draft("Montage des barnums", 11));
        events.rewrite(story.samira, event, draft("Montage", 11), draft("Montage des barnums", 11));
        assertThat(events.show(story.anne, event).event().title()).isEqualTo("Montage");
    }

    @Test
    void what_it_is_about_is_seen_by_whoever_says_so_and_is_not_endless() {
        var secret = documents.create(story.nora, story.staff, new Title("Budget"), FirstText.blank());
        refused(() -> events.link(story.samira, event, Ref.to(Ref.Kind.DOCUMENT, secret)), SharedReason.NOT_FOUND);
        refused(() -> events.link(story.samira, event, new Ref(Ref.Kind.CARD, Id.fresh())), SharedReason.NOT_FOUND);
        refused(() -> events.link(story.samira, event, Ref.to(Ref.Kind.EVENT, event)), SharedReason.NOT_FOUND);
        IntStream.range(0, 50).forEach(_ -> events.link(story.samira, event, paper()));
        refused(() -> events.link(story.samira, event, paper()), AgendaReason.LINKS_FULL);
        assertThat(events.show(story.yann, event).links()).hasSize(50);
    }

    private Ref paper() {
        return Ref.to(
                Ref.Kind.DOCUMENT, documents.create(story.samira, story.fair, new Title("Plan"), FirstText.blank()));
    }

    private static EventDraft draft(String title, int day) {
        return EventDraft.of(new Title(title), When.wholeDay(LocalDate.of(2089, 12, day)), ZoneId.of("Europe/Paris"))
                .at(new Venue("Salle communale"));
    }

    private static void refused(Runnable act, Refusal.Reason reason) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
