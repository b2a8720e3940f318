package org.preau.agenda;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.live.Screens;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** An agenda that somebody has open equals one opened afresh. Each test commits, in associations of its own. */
@PreauTest
class OpenAgendaTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Screens screens;

    @Autowired
    Events events;

    @Autowired
    RemovedEvents removed;

    @Test
    @Witness({
        AgendaEvent.EventCreated.class,
        AgendaEvent.EventRewritten.class,
        AgendaEvent.EventCancelled.class,
        AgendaEvent.EventRestored.class,
        AgendaEvent.EventRemoved.class,
        AgendaEvent.EventBroughtBack.class,
        AgendaEvent.EventTakenBack.class
    })
    void whatever_happens_to_an_event() {
        var story = teller.tell();
        var screen = screens.open(
                AgendaEvent.topicOf(story.fair),
                () -> Map.of("events", events.in(story.anne, story.fair).coming()));
        screen.sees(() -> events.create(story.samira, story.fair, draft("Montage des barnums", 10)));
        var event = events.in(story.anne, story.fair).coming().getFirst().id();
        screen.sees(() -> events.rewrite(story.samira, event, draft("Montage", 11), draft("Montage des barnums", 10)));
        screen.sees(() -> events.cancel(story.samira, event));
        screen.sees(() -> events.restore(story.samira, event));
        screen.sees(() -> removed.remove(story.samira, event));
        screen.sees(() -> removed.bringBack(story.samira, event));
        var version = events.show(story.anne, event).event().version();
        screen.sees(() -> events.takeBack(story.samira, event, version));
        screen.close();
    }

    private static EventDraft draft(String title, int day) {
        return EventDraft.of(
                        new Title(title),
                        new When(LocalDate.of(2089, 12, day), LocalTime.of(18, 30), 90),
                        ZoneId.of("Europe/Paris"))
                .at(new Venue("Salle communale"));
    }
}
