package org.preau.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.agenda.Venue;
import org.preau.agenda.When;
import org.preau.live.Screens;
import org.preau.shared.Making;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting that somebody has open equals one opened afresh. Each test commits, in associations of its own. */
@PreauTest
class OpenMeetingTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Screens screens;

    @Autowired
    Events events;

    @Autowired
    Making making;

    @Autowired
    Meetings meetings;

    @Autowired
    AgendaItems items;

    @Autowired
    Attendances attendances;

    private Story story;
    private EventId event;

    @BeforeEach
    void begin() {
        story = teller.tell();
        var when = new When(LocalDate.of(2089, 12, 10), LocalTime.of(18, 30), 90);
        event = events.create(
                story.samira,
                story.fair,
                EventDraft.of(new Title("Réunion"), when, ZoneId.of("Europe/Paris"))
                        .at(new Venue("Au local")));
    }

    private MeetingId make() {
        var seed = new Seed(Ref.to(Ref.Kind.EVENT, event), story.fair, "Réunion", "", Locale.FRENCH);
        return new MeetingId(making.make(story.samira, Ref.Kind.MEETING, seed).id());
    }

    private Map<String, Object> shown(MeetingId meeting) {
        var detail = meetings.show(story.paul, meeting);
        return Map.of("items", detail.items(), "people", detail.people());
    }

    @Test
    @Witness({
        MeetingEvent.ItemAdded.class,
        MeetingEvent.ItemRewritten.class,
        MeetingEvent.ItemMoved.class,
        MeetingEvent.ItemRemoved.class,
        MeetingEvent.ItemBroughtBack.class,
        MeetingEvent.ComingSaid.class
    })
    void whatever_happens_to_a_meeting() {
        var meeting = make();
        var screen = screens.open(Ref.to(Ref.Kind.MEETING, meeting), () -> shown(meeting));
        screen.sees(() -> items.add(
                story.yann, meeting, List.of(ItemDraft.of(new Title("Budget")), ItemDraft.of(new Title("Affiche")))));
        var budget = meetings.show(story.yann, meeting).items().getFirst();
        screen.sees(() -> items.rewrite(
                story.yann,
                budget.id(),
                ItemDraft.of(new Title("Budget 2090")).lasting(new Minutes(20)).by(story.samira.id()),
                budget.version()));
        var poster = meetings.show(story.yann, meeting).items().getLast().id();
        screen.sees(() -> items.move(story.samira, poster, null));
        screen.sees(() -> items.remove(story.samira, poster));
        screen.sees(() -> items.bringBack(story.samira, poster));
        screen.sees(() -> attendances.say(story.paul, meeting, false));
        screen.sees(() -> attendances.note(story.samira, meeting, story.paul.id(), true));
        screen.close();
    }

    @Test
    @Witness({MeetingEvent.MeetingMade.class, MeetingEvent.MeetingTakenBack.class})
    void a_meeting_comes_and_goes() {
        var screen = screens.open(
                MeetingEvent.listOf(story.fair),
                () -> Map.of(
                        "meetings",
                        meetings.in(story.paul, story.fair).coming().stream()
                                .map(MeetingLine::meeting)
                                .toList()));
        screen.sees(this::make);
        screen.sees(() -> events.takeBack(
                story.samira, event, events.show(story.samira, event).event().version()));
        screen.close();
        assertThat(meetings.in(story.paul, story.fair).coming()).isEmpty();
    }
}
