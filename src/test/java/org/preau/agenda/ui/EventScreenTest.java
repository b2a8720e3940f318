package org.preau.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.agenda.RemovedEvents;
import org.preau.agenda.When;
import org.preau.poll.AskedPoll;
import org.preau.poll.Polls;
import org.preau.shared.Making;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.preau.shared.ui.Kept;
import org.preau.shared.ui.Meanwhile;
import org.preau.shared.ui.ZonePart;
import org.springframework.beans.factory.annotation.Autowired;

/** An event that somebody has open while others act. */
class EventScreenTest extends ScreenTest {

    @Autowired
    Events events;

    @Autowired
    Polls polls;

    @Autowired
    RemovedEvents removed;

    @Autowired
    Making making;

    @Autowired
    Clock clock;

    EventId event;

    @BeforeEach
    void samiraHasItOpen() {
        event = events.create(story.samira, story.fair, draft("Montage", 10));
        enter(story.samira);
        open("s/" + story.fair + "/agenda/" + event);
    }

    @Test
    void what_is_typed_and_where_one_stands_outlive_what_others_do() {
        var before = $(LinkField.class).single();
        events.create(story.yann, story.fair, draft("Pique-nique", 12));
        events.rewrite(story.samira, event, draft("Montage des barnums", 10), draft("Montage", 10));
        within(() -> text(EventPart.class).contains("Montage des barnums"));
        assertThat($(LinkField.class).single()).isSameAs(before);
    }

    @Test
    void what_it_is_about_says_of_which_kind_it_is() {
        events.link(story.samira, event, Ref.to(Ref.Kind.POLL, polls.ask(story.samira, story.fair, AskedPoll.DRAFT)));
        within(() -> $(LinkRow.class).all().size() == 1);
        assertThat($(LinkRow.class).single().getElement().getTextRecursively()).contains("Sondage");
    }

    @Test
    void one_that_somebody_makes_a_meeting_of_leads_to_it_at_once() {
        making.make(
                story.yann,
                Ref.Kind.MEETING,
                new Seed(Ref.to(Ref.Kind.EVENT, event), story.fair, "Montage", "", Locale.FRENCH));
        within(() -> $(Anchor.class).from($(EventPart.class).single()).all().stream()
                .anyMatch(way -> way.getHref().contains("/meetings/")));
    }

    @Test
    void one_that_never_was_leads_to_the_others() {
        events.takeBack(
                story.samira, event, events.show(story.samira, event).event().version());
        within(() -> here().equals("s/" + story.fair + "/agenda"));
    }

    @Test
    void one_that_is_removed_leads_to_the_others_and_its_meeting_goes_and_comes_back_with_it() {
        var seed = new Seed(Ref.to(Ref.Kind.EVENT, event), story.fair, "Montage", "", Locale.FRENCH);
        making.make(story.samira, Ref.Kind.MEETING, seed);
        removed.remove(story.samira, event);
        within(() -> here().equals("s/" + story.fair + "/agenda"));
        assertThat(making.made(story.samira, Ref.to(Ref.Kind.EVENT, event))).isEmpty();
        assertThat(events.among(story.samira, List.of(event))).isEmpty();
        removed.bringBack(story.samira, event);
        var meeting = making.made(story.samira, Ref.to(Ref.Kind.EVENT, event))
                .getFirst()
                .ref();
        making.takeBack(story.samira, meeting);
        assertThat(making.made(story.samira, Ref.to(Ref.Kind.EVENT, event))).isEmpty();
        assertThat(making.make(story.samira, Ref.Kind.MEETING, seed)).isEqualTo(meeting);
    }

    @Test
    void what_was_removed_is_brought_back_from_the_bin_beside_the_list() {
        removed.remove(story.samira, event);
        open("s/" + story.fair + "/agenda");
        test($(Button.class).withText("Corbeille").single()).click();
        assertThat(here()).isEqualTo("s/" + story.fair + "/bin");
        test($(Button.class).withText("Rétablir").first()).click();
        assertThat(events.among(story.samira, List.of(event))).hasSize(1);
    }

    @Test
    void the_list_shows_what_comes_and_what_is_cancelled() {
        open("s/" + story.fair + "/agenda");
        var row = $(EventRow.class).single();
        events.create(story.yann, story.fair, draft("Pique-nique", 9));
        events.cancel(story.samira, event);
        within(() -> $(EventRow.class).all().size() == 2
                && row.getElement().getTextRecursively().contains("annulé"));
        assertThat($(EventRow.class).all().getLast()).as("the rows live on").isSameAs(row);
    }

    @Test
    void who_would_write_over_what_they_did_not_see_is_shown_it_and_keeps_what_they_typed() {
        var face = events.show(story.samira, event).event();
        var dialog = new RewriteDialog(events, story.samira, clock, face);
        dialog.open();
        var title = $(TextField.class).from(dialog).first();
        title.setValue("Démontage");
        events.rewrite(story.samira, event, draft("Montage des barnums", 11), draft("Montage", 10));
        press(dialog, "Enregistrer");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(title.getValue()).isEqualTo("Démontage");
        assertThat(text(Meanwhile.class)).contains("Montage des barnums", "dimanche 11 décembre");
        events.rewrite(story.samira, event, draft("Montage des barnums", 12), draft("Montage des barnums", 11));
        press(dialog, "Enregistrer");
        assertThat(text(Meanwhile.class)).contains("Montage des barnums", "lundi 12 décembre");
        press(dialog, "Enregistrer");
        assertThat(events.show(story.samira, event).event().title()).isEqualTo("Démontage");
    }

    @Test
    void what_is_said_of_a_new_one_is_kept_until_it_is_given_up() {
        var dialog = new CreateDialog(events, story.samira, story.fair, ZoneId.of("Europe/Paris"));
        dialog.open();
        assertThat($(Kept.class).from(dialog).all())
                .flatExtracting(kept -> kept.getChildren().toList())
                .hasOnlyElementsOfTypes(TextField.class, DatePicker.class, TimePicker.class, Select.class)
                .hasSize(5);
        var _ = UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations();
        dialog.close();
        assertThat(forgotten()).as("left by Escape").isFalse();
        dialog.open();
        press(dialog, "Abandonner");
        assertThat(forgotten()).isTrue();
    }

    private static boolean forgotten() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .anyMatch(call -> call.getInvocation().getExpression().contains("preau.saved"));
    }

    @Test
    void an_event_by_another_clock_says_by_which_and_when_that_is_on_ones_own() {
        var face = events.show(story.samira, event).event();
        var dialog = new RewriteDialog(events, story.samira, clock, face);
        dialog.open();
        $(TimePicker.class).from(dialog).single().setValue(LocalTime.of(18, 30));
        $(ZonePart.class).from(dialog).single().show(ZoneId.of("Pacific/Pago_Pago"));
        press(dialog, "Enregistrer");
        assertThat(events.show(story.samira, event).event().begins()).isEqualTo("2089-12-11T05:30:00Z");
        within(() -> text(EventPart.class).contains("samedi 10 décembre 2089 à 18\u00a0h\u00a030, heure de Pago Pago"));
        assertThat(text(EventPart.class)).contains("À votre heure\u00a0: dimanche 11 décembre 2089 à 6\u00a0h\u00a030");
        open("s/" + story.fair + "/agenda");
        assertThat($(EventRow.class).single().getElement().getTextRecursively()).contains("heure de Pago Pago");
    }

    private String text(Class<? extends Component> part) {
        return $(part).single().getElement().getTextRecursively();
    }

    private static EventDraft draft(String title, int day) {
        return EventDraft.of(new Title(title), When.wholeDay(LocalDate.of(2089, 12, day)), ZoneId.of("Europe/Paris"));
    }
}
