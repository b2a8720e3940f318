package org.preau.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.preau.StatementCounter.statements;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.agenda.When;
import org.preau.document.DocumentId;
import org.preau.document.Documents;
import org.preau.live.Live;
import org.preau.meeting.Attendances;
import org.preau.meeting.ComerFace;
import org.preau.meeting.Coming;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.ItemFace;
import org.preau.meeting.MeetingDetail;
import org.preau.meeting.MeetingId;
import org.preau.meeting.Minutes;
import org.preau.member.Role;
import org.preau.shared.Making;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.preau.shared.ui.Meanwhile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** A meeting that somebody has open while others act. */
class MeetingScreenTest extends ScreenTest {

    @Autowired
    Events events;

    @Autowired
    Making making;

    @Autowired
    Documents documents;

    @Autowired
    Attendances attendances;

    @Autowired
    MeetingDesk desk;

    @Autowired
    Live live;

    @Value("${preau.live.calm}")
    Duration calm;

    EventId event;
    MeetingId meeting;

    /** Of the association, and without a seat in the space. */
    MemberId odile;

    @BeforeEach
    void samiraHasItOpen() {
        event = events.create(
                story.samira,
                story.fair,
                EventDraft.of(
                        new Title("Conseil"), When.wholeDay(LocalDate.of(2089, 12, 10)), ZoneId.of("Europe/Paris")));
        meeting = new MeetingId(making.make(story.samira, Ref.Kind.MEETING, seed(Ref.to(Ref.Kind.EVENT, event)))
                .id());
        odile = story.person(story.bocage, "Odile Guillou", Role.MEMBER).id();
        enter(story.samira);
        open("s/" + story.fair + "/meetings/" + meeting);
    }

    @Test
    void points_that_are_pasted_leave_the_signs_of_their_list_behind() {
        var added = new ArrayList<ItemDraft>();
        var dialog = new PointsDialog(story.samira.id(), meeting, added::addAll);
        dialog.open();
        $(TextArea.class).from(dialog).single().setValue("- [ ] Budget\n[x] Salle\n2. [ ] Café\n• Divers [à voir]");
        press(dialog, "Ajouter");
        assertThat(added)
                .extracting(point -> point.title().value())
                .containsExactly("Budget", "Salle", "Café", "Divers [à voir]");
    }

    @Test
    void who_notes_nine_people_keeps_the_hand_where_it_is() {
        var rows = $(ComerRow.class).all();
        attendances.note(story.samira, meeting, story.yann.id(), true);
        within(() -> rows.stream()
                .anyMatch(row -> row.getElement().getTextRecursively().contains("vient")));
        assertThat($(ComerRow.class).all()).isEqualTo(rows);
    }

    @Test
    void minutes_that_somebody_begins_are_offered_in_place() {
        var head = $(HeadPart.class).single();
        var minutes = making.make(story.yann, Ref.Kind.DOCUMENT, seed(Ref.to(Ref.Kind.MEETING, meeting)));
        within(() -> $(Anchor.class).from(head).all().stream()
                .anyMatch(way -> way.getHref().contains("/documents/")));
        assertThat($(HeadPart.class).single()).isSameAs(head);
        documents.remove(story.yann, new DocumentId(minutes.id()));
        within(() ->
                !$(Button.class).withText("Commencer le compte rendu").all().isEmpty());
    }

    @Test
    void minutes_begin_with_what_is_known_when_where_who_comes_and_the_points_in_order() {
        desk.items()
                .add(
                        story.yann,
                        meeting,
                        List.of(
                                ItemDraft.of(new Title("Budget_2090")).by(odile),
                                ItemDraft.of(new Title("Questions diverses"))));
        attendances.note(story.samira, meeting, story.yann.id(), true);
        attendances.note(story.samira, meeting, story.nora.id(), false);
        var part = $(MeetingPart.class).single();
        test($(Button.class).withText("Commencer le compte rendu").single()).click();
        var made = making.made(story.samira, Ref.to(Ref.Kind.MEETING, meeting), Ref.Kind.DOCUMENT)
                .orElseThrow();
        assertThat(made.title()).isEqualTo("Compte rendu\u00a0: Conseil, samedi 10 décembre 2089");
        var now = desk.meetings().show(story.samira, meeting);
        var known = MinutesText.known(part, now, "samedi 10 décembre 2089");
        assertThat(known.get("opening")).startsWith("**Conseil** · samedi 10 décembre 2089");
        assertThat(known.get("present")).isEqualTo("Yann Briand");
        assertThat(known.get("excused")).isEqualTo("Nora Kessler");
        assertThat(known.get("unsaid")).contains("Samira Djebbar");
        assertThat(MinutesText.of(part, now, desk.people().named(now.presenters())))
                .contains("## 1. Budget\\_2090", "*Odile Guillou*", "## 2. Questions diverses");
    }

    @Test
    void minutes_do_not_say_that_somebody_gave_no_answer_who_comes_if_need_be() {
        var now = desk.meetings().show(story.samira, meeting);
        var answered = now.people().stream()
                .map(one -> one.name().equals("Nora Kessler")
                        ? new ComerFace(
                                one.id(), one.member(), one.name(), one.initials(), one.colour(), Coming.MAYBE, true)
                        : one)
                .toList();
        var known = MinutesText.known(
                $(MeetingPart.class).single(),
                new MeetingDetail(now.meeting(), now.event(), now.items(), answered, now.offered()),
                "samedi 10 décembre 2089");
        assertThat(known.get("unsaid").lines())
                .anyMatch(line -> line.equals("- Répondu «\u00a0si besoin\u00a0», à vérifier\u00a0: Nora Kessler"))
                .anyMatch(line ->
                        line.startsWith("- Sans réponse") && line.contains("Samira Djebbar") && !line.contains("Nora"));
    }

    @Test
    void a_point_that_cannot_move_does_not_take_the_hand_later() {
        desk.items()
                .add(
                        story.yann,
                        meeting,
                        List.of(ItemDraft.of(new Title("Budget")), ItemDraft.of(new Title("Affiche"))));
        within(() -> $(ItemRow.class).all().size() == 2);
        var part = $(AgendaPart.class).single();
        var first = desk.meetings().show(story.yann, meeting).items().getFirst().id();
        assertThat(part.move(first, true)).as("the first, up").isFalse();
        assertThat(part.move(first, false)).as("the first, down").isTrue();
    }

    @Test
    void what_one_does_oneself_is_shown_at_once_whatever_others_do_meanwhile() {
        desk.items()
                .add(
                        story.yann,
                        meeting,
                        List.of(ItemDraft.of(new Title("Budget")), ItemDraft.of(new Title("Affiche"))));
        within(() -> $(ItemRow.class).all().size() == 2);

        test($(Button.class).withText("Je viens").single()).click();
        assertThat($(Button.class).withText("Je viens").single().getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");

        var budget =
                desk.meetings().show(story.yann, meeting).items().getFirst().id();
        $(AgendaPart.class).single().move(budget, false);
        assertThat($(ItemRow.class).all().getFirst().getElement().getTextRecursively())
                .contains("Affiche");
    }

    /** However lively an evening, an open screen reads no more than once a while. */
    @Test
    void what_many_do_within_a_while_is_read_once() {
        var topics = List.of(
                Ref.to(Ref.Kind.MEETING, meeting),
                Ref.to(Ref.Kind.AGENDA, story.fair),
                Ref.to(Ref.Kind.DOCUMENT, story.fair));
        pass(calm);
        var once = statements(() -> {
            live.startAnew(topics.getFirst());
            pass(calm);
        });
        assertThat(once).isPositive();
        var begun = System.nanoTime();
        var read = statements(() -> {
            for (var round = 0; round < 6; round++) {
                topics.forEach(live::startAnew);
                pass(Duration.ofMillis(1));
            }
            pass(calm);
        });
        var whiles = (System.nanoTime() - begun) / calm.dividedBy(3).toNanos();
        assertThat(read).isLessThanOrEqualTo(once * Math.min(Math.toIntExact(whiles) + 2, 12));
    }

    private void pass(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        within(() -> System.nanoTime() > end);
    }

    @Test
    void one_whose_date_is_taken_back_leads_to_the_others() {
        events.takeBack(
                story.samira, event, events.show(story.samira, event).event().version());
        within(() -> here().equals("s/" + story.fair + "/meetings"));
    }

    @Test
    void who_would_write_over_a_point_they_did_not_see_is_shown_it_and_keeps_what_they_typed() {
        desk.items().add(story.yann, meeting, List.of(ItemDraft.of(new Title("Budget"))));
        var item = desk.meetings().show(story.yann, meeting).items().getFirst();
        var dialog = new ItemDialog(desk, story.samira, meeting, item);
        dialog.open();
        var title = $(TextField.class).from(dialog).first();
        title.setValue("Finances");
        desk.items()
                .rewrite(
                        story.yann,
                        item.id(),
                        ItemDraft.of(new Title("Budget 2090"))
                                .lasting(new Minutes(20))
                                .by(story.yann.id()),
                        item.version());
        press(dialog, "Enregistrer");
        assertThat(title.getValue()).isEqualTo("Finances");
        assertThat($(Meanwhile.class).single().getElement().getTextRecursively())
                .contains("Budget 2090", "Yann Briand", "20 min");
        press(dialog, "Enregistrer");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(desk.meetings().show(story.yann, meeting).items().getFirst().title())
                .isEqualTo("Finances");
    }

    @Test
    void who_rewrites_a_point_that_was_removed_meanwhile_may_put_it_back_with_their_words() {
        desk.items().add(story.yann, meeting, List.of(ItemDraft.of(new Title("Budget"))));
        var item = desk.meetings().show(story.yann, meeting).items().getFirst();
        var dialog = new ItemDialog(desk, story.samira, meeting, item);
        dialog.open();
        $(TextField.class).from(dialog).first().setValue("Finances");
        desk.items().remove(story.yann, item.id());
        press(dialog, "Enregistrer");
        assertThat(dialog.isOpened()).isTrue();
        assertThat(dialog.getElement().getTextRecursively()).contains("vient de retirer ce point");
        assertThat(desk.meetings().show(story.yann, meeting).items()).isEmpty();
        press(dialog, "Remettre le point");
        assertThat(dialog.isOpened()).isFalse();
        assertThat(desk.meetings().show(story.yann, meeting).items())
                .extracting(ItemFace::title)
                .containsExactly("Finances");
    }

    @Test
    void the_rows_of_the_list_live_on() {
        open("s/" + story.fair + "/meetings");
        var row = $(MeetingRow.class).single();
        desk.items().add(story.yann, meeting, List.of(ItemDraft.of(new Title("Budget"))));
        within(() -> row.getElement().getTextRecursively().contains("1 point"));
        assertThat($(MeetingRow.class).single()).isSameAs(row);
    }

    @Test
    void what_leads_elsewhere_is_not_printed() {
        assertThat($(Anchor.class).from($(HeadPart.class).single()).all())
                .isNotEmpty()
                .allSatisfy(way -> assertThat(
                                way.getParent().orElseThrow().getElement().getClassList())
                        .contains("to-press"));
    }

    @Test
    void where_no_meeting_is_planned_a_way_leads_to_the_dates() {
        enter(story.nora);
        open("s/" + story.staff + "/meetings");
        test($(Button.class).withText("Ouvrir l’agenda").single()).click();
        assertThat(here()).isEqualTo("s/" + story.staff + "/agenda");
    }

    private Seed seed(Ref from) {
        return new Seed(from, story.fair, "Conseil", "", Locale.FRENCH);
    }
}
