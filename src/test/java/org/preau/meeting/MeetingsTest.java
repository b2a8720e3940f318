package org.preau.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.agenda.RemovedEvents;
import org.preau.agenda.When;
import org.preau.document.DocumentId;
import org.preau.document.DocumentLine;
import org.preau.document.Documents;
import org.preau.member.Role;
import org.preau.poll.Answer;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.OptionFace;
import org.preau.poll.PollId;
import org.preau.poll.Polls;
import org.preau.poll.Reopening;
import org.preau.poll.Sheet;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Making;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.Seed;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the date that was retained to the minutes. */
@PreauTest
class MeetingsTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Polls polls;

    @Autowired
    Ballots ballots;

    @Autowired
    Closings closings;

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

    @Autowired
    Documents documents;

    @Autowired
    RemovedEvents removed;

    @Autowired
    Bin bin;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Invariants invariants;

    private Story story;
    private Reopening closed;
    private MeetingId meeting;

    @BeforeEach
    void begin() {
        story = teller.tell();
        PollId poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var date = polls.snapshot(story.samira, poll).options().getFirst().id();
        ballots.answer(story.yann, poll, AskedPoll.yesTo(date));
        ballots.answer(story.nora, poll, AskedPoll.yesTo(date));
        closed = closings.close(story.samira, poll, date);
        meeting = new MeetingId(
                making.make(story.samira, Ref.Kind.MEETING, seed(event(), "")).id());
    }

    private Ref event() {
        EventId event = closed.event().orElseThrow().event();
        return Ref.to(Ref.Kind.EVENT, event);
    }

    private Seed seed(Ref from, String text) {
        return new Seed(from, story.fair, "Compte rendu", text, Locale.FRENCH);
    }

    private Coming coming(Actor.Member who) {
        return coming(who.id());
    }

    private Coming coming(MemberId who) {
        return meetings.show(story.paul, meeting).people().stream()
                .filter(person -> who.equals(person.member()))
                .map(ComerFace::coming)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void who_said_yes_to_the_date_is_counted_until_they_say_otherwise() {
        assertThat(coming(story.yann)).isEqualTo(Coming.YES);
        assertThat(coming(story.paul)).isEqualTo(Coming.UNSAID);
        attendances.say(story.yann, meeting, false);
        assertThat(coming(story.yann)).isEqualTo(Coming.NO);
        assertThat(coming(story.nora)).isEqualTo(Coming.YES);
        invariants.hold();
    }

    @Test
    void one_of_last_year_is_listed_however_many_rehearsals_came_since() {
        var held = events.create(
                story.samira,
                story.fair,
                EventDraft.of(new Title("Assemblée"), When.wholeDay(LocalDate.of(2025, 3, 1)), AskedPoll.PARIS));
        making.make(story.samira, Ref.Kind.MEETING, seed(Ref.to(Ref.Kind.EVENT, held), ""));
        IntStream.range(0, 60)
                .forEach(week -> events.create(
                        story.samira,
                        story.fair,
                        EventDraft.of(
                                new Title("Répétition"),
                                When.wholeDay(LocalDate.of(2025, 3, 8).plusDays(week)),
                                AskedPoll.PARIS)));
        assertThat(meetings.in(story.paul, story.fair).past())
                .extracting(line -> line.event().title())
                .containsExactly("Assemblée");
        assertThat(meetings.in(story.paul, story.fair).coming())
                .extracting(MeetingLine::meeting)
                .extracting(MeetingFace::id)
                .containsExactly(meeting);
    }

    @Test
    void what_is_prepared_stays_a_meeting_and_what_was_said_about_coming_waits_for_it_to_be_one_again() {
        attendances.say(story.paul, meeting, false);
        var point = items.add(story.samira, meeting, List.of(ItemDraft.of(new Title("Budget"))))
                .getFirst();
        var made = Ref.to(Ref.Kind.MEETING, meeting);
        refused(MeetingReason.PREPARED, () -> making.takeBack(story.samira, made));
        items.remove(story.samira, point);
        refused(SharedReason.NOT_ALLOWED, () -> making.takeBack(story.anne, made));
        making.takeBack(story.samira, made);
        refused(SharedReason.NOT_FOUND, () -> meetings.show(story.paul, meeting));
        assertThat(making.make(story.samira, Ref.Kind.MEETING, seed(event(), "")))
                .isEqualTo(made);
        assertThat(coming(story.paul)).isEqualTo(Coming.NO);
        making.make(story.samira, Ref.Kind.DOCUMENT, seed(made, "# Présents"));
        refused(MeetingReason.PREPARED, () -> making.takeBack(story.samira, made));
        invariants.hold();
    }

    @Test
    void the_minutes_of_a_meeting_that_went_for_good_stay() {
        var minutes =
                making.make(story.samira, Ref.Kind.DOCUMENT, seed(Ref.to(Ref.Kind.MEETING, meeting), "# Présents"));
        var event = new EventId(event().id());
        removed.remove(story.samira, event);
        refused(SharedReason.NOT_FOUND, () -> meetings.show(story.paul, meeting));
        database.update("UPDATE bin SET binned_at = binned_at - INTERVAL 31 DAY WHERE ref_id = ?", event.toString());
        bin.purge();
        assertThat(documents.in(story.paul, story.fair))
                .extracting(DocumentLine::id)
                .contains(new DocumentId(minutes.id()));
        invariants.hold();
    }

    @Test
    void what_everybody_in_the_poll_said_to_the_date_is_shown_and_whoever_it_expected() {
        var odile = story.person(story.bocage, "Odile Guillou", Role.MEMBER).id();
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT.expecting(List.of(odile)));
        var dates = polls.snapshot(story.samira, poll).options().stream()
                .map(OptionFace::id)
                .toList();
        ballots.answer(
                story.yann,
                poll,
                new Sheet(Map.of(dates.get(1), Answer.IF_NEED_BE, dates.get(2), Answer.YES), "", Sheet.UNSEEN));
        ballots.answer(story.nora, poll, new Sheet(Map.of(dates.get(1), Answer.NO), "", Sheet.UNSEEN));
        closed = closings.close(story.samira, poll, dates.get(1));
        meeting = new MeetingId(
                making.make(story.samira, Ref.Kind.MEETING, seed(event(), "")).id());
        assertThat(coming(story.yann)).isEqualTo(Coming.MAYBE);
        assertThat(coming(story.nora)).isEqualTo(Coming.NO);
        assertThat(coming(odile)).as("who does not sit in the space").isEqualTo(Coming.UNSAID);
        attendances.note(story.samira, meeting, odile, true);
        attendances.say(story.yann, meeting, true);
        assertThat(List.of(coming(odile), coming(story.yann))).containsOnly(Coming.YES);
    }

    @Test
    void who_was_asked_by_two_polls_that_ended_with_one_date_comes_once() {
        var other = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var date = polls.snapshot(story.samira, other).options().getFirst().id();
        ballots.answer(story.yann, other, new Sheet(Map.of(date, Answer.IF_NEED_BE), "", Sheet.UNSEEN));
        ballots.answer(story.nora, other, new Sheet(Map.of(date, Answer.NO), "", Sheet.UNSEEN));
        events.link(story.samira, new EventId(event().id()), Ref.to(Ref.Kind.POLL, other));
        assertThat(closings.close(story.samira, other, date)
                        .event()
                        .orElseThrow()
                        .event()
                        .value())
                .isEqualTo(event().id());
        assertThat(coming(story.yann)).as("the clearer").isEqualTo(Coming.YES);
        assertThat(coming(story.nora)).as("the later").isEqualTo(Coming.NO);
        assertThat(meetings.show(story.paul, meeting).people())
                .extracting(ComerFace::member)
                .doesNotHaveDuplicates();
    }

    @Test
    void an_event_becomes_one_meeting() {
        assertThat(making.make(story.yann, Ref.Kind.MEETING, seed(event(), "")).id())
                .isEqualTo(meeting.value());
        assertThat(making.made(story.paul, event())).hasSize(1);
        assertThat(making.origin(story.paul, Ref.to(Ref.Kind.MEETING, meeting))
                        .orElseThrow()
                        .ref())
                .isEqualTo(event());
        assertThat(making.made(story.marc, event())).as("another association").isEmpty();
    }

    @Test
    void its_minutes_begin_with_its_points() {
        var minutes =
                making.make(story.yann, Ref.Kind.DOCUMENT, seed(Ref.to(Ref.Kind.MEETING, meeting), "## 1. Affiche"));
        var again = making.make(story.nora, Ref.Kind.DOCUMENT, seed(Ref.to(Ref.Kind.MEETING, meeting), ""));
        assertThat(again).isEqualTo(minutes);
        var text = documents.shown(story.paul, new DocumentId(minutes.id())).toString();
        assertThat(text)
                .contains("1. Affiche")
                .contains("Quorum")
                .doesNotContain("Premier point")
                .doesNotContain("{points}");
        documents.remove(story.yann, new DocumentId(minutes.id()));
        assertThat(making.make(story.yann, Ref.Kind.DOCUMENT, seed(Ref.to(Ref.Kind.MEETING, meeting), "")))
                .isNotEqualTo(minutes);
        invariants.hold();
    }

    @Test
    void points_stay_in_order_however_often_they_are_moved() {
        items.add(
                story.yann,
                meeting,
                IntStream.range(0, 4)
                        .mapToObj(i -> ItemDraft.of(new Title("Point " + i)))
                        .toList());
        var ids = meetings.show(story.yann, meeting).items().stream()
                .map(ItemFace::id)
                .toList();
        IntStream.range(0, 40).forEach(_ -> {
            items.move(story.yann, ids.get(3), ids.get(0));
            items.move(story.yann, ids.get(2), ids.get(0));
        });
        assertThat(titles()).containsExactly("Point 0", "Point 2", "Point 3", "Point 1");
        items.remove(story.yann, ids.get(2));
        assertThat(titles()).containsExactly("Point 0", "Point 3", "Point 1");
        items.bringBack(story.yann, ids.get(2));
        assertThat(titles()).containsExactly("Point 0", "Point 2", "Point 3", "Point 1");
    }

    private List<String> titles() {
        return meetings.show(story.paul, meeting).items().stream()
                .map(ItemFace::title)
                .toList();
    }

    @Test
    void two_hands_on_one_point_and_people_of_elsewhere_are_refused() {
        items.add(story.yann, meeting, List.of(ItemDraft.of(new Title("Budget"))));
        var item = meetings.show(story.yann, meeting).items().getFirst();
        items.rewrite(story.yann, item.id(), ItemDraft.of(new Title("Budget 2090")), item.version());
        assertThatThrownBy(
                        () -> items.rewrite(story.nora, item.id(), ItemDraft.of(new Title("Finances")), item.version()))
                .isInstanceOf(Refusal.class);
        var stranger = ItemDraft.of(new Title("Budget")).by(story.marc.id());
        assertThatThrownBy(() -> items.add(story.yann, meeting, List.of(stranger)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> attendances.note(story.samira, meeting, story.marc.id(), true))
                .isInstanceOf(Refusal.class);
        assertThat(titles()).containsExactly("Budget 2090");
    }

    @Test
    void a_date_is_taken_back_only_while_nobody_prepared_its_meeting() {
        items.add(story.yann, meeting, List.of(ItemDraft.of(new Title("Budget"))));
        assertThatThrownBy(() -> closings.undo(story.samira, closed)).isInstanceOf(Refusal.class);
        assertThat(titles()).containsExactly("Budget");
    }

    @Test
    void nor_while_its_minutes_are_begun() {
        making.make(story.yann, Ref.Kind.DOCUMENT, seed(Ref.to(Ref.Kind.MEETING, meeting), ""));
        assertThatThrownBy(() -> closings.undo(story.samira, closed)).isInstanceOf(Refusal.class);
        assertThat(making.made(story.samira, event())).hasSize(1);
        invariants.hold();
    }

    @Test
    void an_empty_meeting_goes_with_its_date() {
        closings.undo(story.samira, closed);
        assertThat(meetings.in(story.samira, story.fair).coming()).isEmpty();
        assertThat(making.made(story.samira, event())).isEmpty();
        invariants.hold();
    }

    private static void refused(Refusal.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
