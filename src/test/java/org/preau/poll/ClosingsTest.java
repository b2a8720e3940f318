package org.preau.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.Comer;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventFace;
import org.preau.agenda.EventId;
import org.preau.agenda.Events;
import org.preau.agenda.RemovedEvents;
import org.preau.agenda.Venue;
import org.preau.agenda.When;
import org.preau.meeting.AgendaItems;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.MeetingId;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Making;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A date that is retained is an event, and undoing it leaves no trace of one. Each test commits, in associations of its own. */
@PreauTest
class ClosingsTest {

    private static final Instant LATER = Instant.parse("2091-01-01T18:00:00Z");

    @Autowired
    Storyteller teller;

    @Autowired
    Polls polls;

    @Autowired
    Ballots ballots;

    @Autowired
    Closings closings;

    @Autowired
    Events agenda;

    @Autowired
    RemovedEvents removed;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Making making;

    @Autowired
    AgendaItems items;

    @Autowired
    Bin bin;

    @Autowired
    Invariants invariants;

    Story story;
    PollId poll;
    List<OptionId> asked;

    @BeforeEach
    void yannAsks() {
        story = teller.tell();
        poll = polls.ask(story.yann, story.fair, AskedPoll.DRAFT);
        asked = polls.snapshot(story.yann, poll).options().stream()
                .map(OptionFace::id)
                .toList();
    }

    @Test
    void whoever_asked_retains_a_date_and_it_becomes_an_event_that_knows_its_poll() {
        closings.close(story.yann, poll, asked.get(1));
        var event = agenda.in(story.anne, story.fair).coming().getFirst();
        assertThat(event.title()).as("without the question").isEqualTo("Réunion du conseil");
        assertThat(event.when()).isEqualTo(AskedPoll.THURSDAY);
        assertThat(event.venue()).isEqualTo("Au local");
        assertThat(agenda.show(story.anne, event.id()).links())
                .extracting(RefSource.Preview::ref)
                .containsExactly(Ref.to(Ref.Kind.POLL, poll));
        assertThat(polls.snapshot(story.anne, poll).poll())
                .extracting(PollHead::retained, PollHead::event)
                .containsExactly(asked.get(1), event.id());
        assertThatThrownBy(() -> closings.close(story.samira, poll, asked.get(0)))
                .isInstanceOf(Refusal.class);
        invariants.hold();
    }

    @Test
    void an_event_of_another_space_about_it_is_not_taken_for_the_one_of_its_date() {
        var secret = polls.ask(story.nora, story.staff, AskedPoll.DRAFT);
        var date = polls.snapshot(story.nora, secret).options().get(1).id();
        var open = agenda.create(
                story.nora,
                story.fair,
                EventDraft.of(new Title("Réunion du conseil"), AskedPoll.THURSDAY, AskedPoll.PARIS)
                        .at(new Venue("Au local")));
        agenda.link(story.nora, open, Ref.to(Ref.Kind.POLL, secret));
        closings.close(story.nora, secret, date);
        assertThat(polls.snapshot(story.nora, secret).poll().event()).isNotEqualTo(open);
        assertThat(agenda.in(story.paul, story.staff).coming())
                .extracting(EventFace::id)
                .containsExactly(polls.snapshot(story.nora, secret).poll().event());
        invariants.hold();
    }

    @Test
    void others_do_not_close_it_and_a_lead_does() {
        assertThatThrownBy(() -> closings.close(story.nora, poll, null)).isInstanceOf(Refusal.class);
        closings.close(story.samira, poll, null);
        assertThat(polls.snapshot(story.yann, poll).poll().state()).isEqualTo(PollHead.State.CLOSED);
    }

    @Test
    void closed_without_a_date_it_is_not_closed_again_and_a_date_may_still_be_retained_and_taken_back() {
        closings.close(story.yann, poll, null);
        assertThatThrownBy(() -> closings.close(story.samira, poll, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(PollReason.ALREADY_CLOSED));
        var undo = closings.close(story.yann, poll, asked.get(1));
        closings.undo(story.yann, undo);
        assertThat(polls.snapshot(story.yann, poll).poll())
                .extracting(PollHead::state, PollHead::event)
                .containsExactly(PollHead.State.CLOSED, null);
        invariants.hold();
    }

    @Test
    void undoing_takes_answers_again_and_the_event_never_was() {
        var undo = closings.close(story.yann, poll, asked.get(1));
        closings.undo(story.yann, undo);
        assertThat(agenda.in(story.anne, story.fair).coming()).isEmpty();
        ballots.answer(story.nora, poll, AskedPoll.yesTo(asked.get(0)));
        closings.close(story.yann, poll, asked.get(0));
        invariants.hold();
    }

    @Test
    void the_event_may_be_a_meeting_at_once_and_undoing_takes_both_back() {
        var undo = closings.convene(
                story.yann, poll, new Retaining(asked.get(1), new Title("Conseil de décembre")), Locale.FRENCH);
        var event = Ref.to(Ref.Kind.EVENT, undo.event().orElseThrow().event());
        assertThat(making.made(story.anne, event))
                .extracting(thing -> thing.ref().kind(), RefSource.Preview::title)
                .containsExactly(tuple(Ref.Kind.MEETING, "Conseil de décembre"));
        closings.undo(story.yann, undo);
        assertThat(making.made(story.anne, event)).isEmpty();
        assertThat(polls.snapshot(story.yann, poll).poll().state()).isEqualTo(PollHead.State.ASKED);
        invariants.hold();
    }

    @Test
    void an_event_that_somebody_touched_is_not_undone_over_their_head() {
        var undo = closings.close(story.yann, poll, asked.get(1));
        var event = agenda.in(story.anne, story.fair).coming().getFirst().id();
        agenda.cancel(story.samira, event);
        assertThatThrownBy(() -> closings.undo(story.yann, undo))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.MOVED_ON));
        assertThat(polls.snapshot(story.yann, poll).poll().event()).isEqualTo(event);
    }

    @Test
    void a_link_that_somebody_added_is_not_undone_with_the_event() {
        var undo = closings.close(story.yann, poll, asked.get(1));
        var event = undo.event().orElseThrow().event();
        var other = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        agenda.link(story.samira, event, Ref.to(Ref.Kind.POLL, other));
        assertThatThrownBy(() -> closings.undo(story.yann, undo))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.MOVED_ON));
        assertThat(agenda.show(story.anne, event).links()).hasSize(2);
    }

    @Test
    void a_closing_that_is_over_or_beyond_all_dates_is_refused_however_it_is_asked_for() {
        closings.close(story.samira, poll, null);
        refused(PollReason.CLOSING_PAST, () -> closings.reopen(story.samira, poll, Instant.EPOCH, EventFate.KEPT));
        refused(
                SharedReason.DATE_RANGE,
                () -> closings.reopen(story.samira, poll, Instant.parse("2999-01-01T00:00:00Z"), EventFate.KEPT));
        assertThat(polls.snapshot(story.yann, poll).poll().state()).isEqualTo(PollHead.State.CLOSED);
    }

    @Test
    void reopened_it_takes_answers_until_the_new_closing_and_an_event_that_nobody_touched_never_was() {
        closings.convene(story.yann, poll, new Retaining(asked.get(1), new Title("Conseil")), Locale.FRENCH);
        closings.reopen(story.samira, poll, LATER, EventFate.TAKEN_BACK);
        assertThat(agenda.in(story.anne, story.fair).coming()).isEmpty();
        assertThat(polls.snapshot(story.yann, poll).poll())
                .extracting(PollHead::state, PollHead::retained, PollHead::event, PollHead::closesAt)
                .containsExactly(PollHead.State.ASKED, null, null, LATER);
        ballots.answer(story.nora, poll, AskedPoll.yesTo(asked.get(0)));
        closings.close(story.yann, poll, asked.get(0));
        invariants.hold();
    }

    @Test
    void an_event_in_the_bin_is_told_as_it_was_asked_and_stays_there_when_the_poll_is_reopened() {
        var undo = closings.close(story.yann, poll, asked.get(1));
        var event = undo.event().orElseThrow().event();
        removed.remove(story.samira, event);
        assertThat(polls.outcome(story.anne, poll))
                .contains(new Outcome(AskedPoll.THURSDAY, AskedPoll.PARIS, false, false));
        refused(SharedReason.MOVED_ON, () -> closings.undo(story.yann, undo));
        removed.bringBack(story.samira, event);
        assertThat(polls.outcome(story.anne, poll).orElseThrow().there()).isTrue();
        removed.remove(story.samira, event);
        closings.reopen(story.samira, poll, LATER, EventFate.TAKEN_BACK);
        assertThat(polls.snapshot(story.yann, poll).poll())
                .extracting(PollHead::state, PollHead::event)
                .containsExactly(PollHead.State.ASKED, null);
        closings.close(story.yann, poll, asked.get(0));
        removed.bringBack(story.samira, event);
        assertThat(agenda.in(story.anne, story.fair).coming())
                .as("the one that was taken out of the bin, and the later one")
                .hasSize(2);
        invariants.hold();
    }

    @Test
    void a_date_whose_event_went_for_good_is_still_told_and_may_be_asked_again() {
        var event = closings.close(story.yann, poll, asked.get(1))
                .event()
                .orElseThrow()
                .event();
        removed.remove(story.samira, event);
        database.update("UPDATE bin SET binned_at = binned_at - INTERVAL 31 DAY WHERE ref_id = ?", event.toString());
        bin.purge();
        assertThat(polls.outcome(story.anne, poll))
                .contains(new Outcome(AskedPoll.THURSDAY, AskedPoll.PARIS, false, false));
        closings.reopen(story.samira, poll, LATER, EventFate.KEPT);
        assertThat(polls.snapshot(story.yann, poll).poll().state()).isEqualTo(PollHead.State.ASKED);
        invariants.hold();
    }

    @Test
    void what_becomes_of_an_event_that_people_prepared_is_said_by_whoever_reopens() {
        var undo =
                closings.convene(story.samira, poll, new Retaining(asked.get(1), new Title("Conseil")), Locale.FRENCH);
        var event = undo.event().orElseThrow().event();
        var meeting = making.made(story.anne, Ref.to(Ref.Kind.EVENT, event))
                .getFirst()
                .ref();
        items.add(story.nora, new MeetingId(meeting.id()), List.of(ItemDraft.of(new Title("Budget"))));
        refused(PollReason.EVENT_PREPARED, () -> closings.reopen(story.samira, poll, LATER, EventFate.TAKEN_BACK));
        assertThat(polls.snapshot(story.yann, poll).poll().event())
                .as("nothing happened")
                .isEqualTo(event);
        closings.reopen(story.yann, poll, LATER, EventFate.KEPT);
        assertThat(agenda.show(story.anne, event).event().cancelled()).isFalse();
        closings.close(story.samira, poll, asked.get(0));
        var second = polls.snapshot(story.yann, poll).poll().event();
        closings.reopen(story.samira, poll, LATER, EventFate.CANCELLED);
        assertThat(agenda.show(story.anne, Objects.requireNonNull(second))
                        .event()
                        .cancelled())
                .isTrue();
        invariants.hold();
    }

    @Test
    void closed_again_with_the_same_date_it_takes_up_the_event_that_was_prepared() {
        var first =
                closings.convene(story.samira, poll, new Retaining(asked.get(1), new Title("Conseil")), Locale.FRENCH);
        var event = first.event().orElseThrow().event();
        var meeting = making.made(story.anne, Ref.to(Ref.Kind.EVENT, event))
                .getFirst()
                .ref();
        items.add(story.nora, new MeetingId(meeting.id()), List.of(ItemDraft.of(new Title("Budget"))));
        assertThat(closings.fates(story.samira, poll))
                .as("asked before anything is pressed")
                .containsExactly(EventFate.KEPT, EventFate.CANCELLED);
        closings.reopen(story.samira, poll, LATER, EventFate.CANCELLED);
        var again = closings.convene(
                story.samira, poll, new Retaining(asked.get(1), new Title("Conseil d’hiver")), Locale.FRENCH);
        assertThat(agenda.in(story.anne, story.fair).coming())
                .extracting(EventFace::id, EventFace::title, EventFace::cancelled)
                .containsExactly(tuple(event, "Conseil d’hiver", false));
        assertThat(making.made(story.anne, Ref.to(Ref.Kind.EVENT, event)))
                .extracting(RefSource.Preview::ref)
                .containsExactly(meeting);
        closings.undo(story.samira, again);
        assertThat(agenda.show(story.anne, event).event().cancelled())
                .as("as it was before")
                .isTrue();
        closings.close(story.samira, poll, asked.get(1));
        refused(PollReason.EVENT_PREPARED, () -> closings.reopen(story.samira, poll, LATER, EventFate.TAKEN_BACK));
        closings.reopen(story.samira, poll, LATER, EventFate.KEPT);
        closings.close(story.samira, poll, asked.get(0));
        assertThat(agenda.in(story.anne, story.fair).coming())
                .as("another date is another event")
                .hasSize(2);
        invariants.hold();
    }

    @Test
    void an_event_that_is_taken_up_keeps_the_words_that_people_gave_it() {
        var first = closings.close(story.samira, poll, asked.get(1));
        var event = first.event().orElseThrow().event();
        var made = agenda.show(story.anne, event).event().draft();
        var rewritten = EventDraft.of(new Title("Grand conseil"), made.when(), made.zone())
                .at(new Venue("Salle des fêtes"));
        agenda.rewrite(story.samira, event, rewritten, made);
        closings.reopen(story.samira, poll, LATER, EventFate.KEPT);

        closings.close(story.samira, poll, asked.get(1));
        assertThat(agenda.show(story.anne, event).event().draft()).isEqualTo(rewritten);

        closings.reopen(story.samira, poll, LATER, EventFate.KEPT);
        var named = closings.retain(story.samira, poll, new Retaining(asked.get(1), new Title("Conseil d’hiver")));
        assertThat(agenda.show(story.anne, event).event().draft())
                .isEqualTo(rewritten.named(new Title("Conseil d’hiver")));
        closings.undo(story.samira, named);
        assertThat(agenda.show(story.anne, event).event().draft()).isEqualTo(rewritten);
    }

    @Test
    void what_came_of_the_date_follows_its_event() {
        assertThat(polls.outcome(story.anne, poll)).isEmpty();
        ballots.answer(story.samira, poll, AskedPoll.yesTo(asked.get(1)));
        var event = closings.close(story.yann, poll, asked.get(1))
                .event()
                .orElseThrow()
                .event();
        assertThat(polls.outcome(story.anne, poll))
                .contains(new Outcome(AskedPoll.THURSDAY, AskedPoll.PARIS, false, true));
        assertThat(saidToEvent(event)).containsExactly(Comer.Said.YES);

        var made = agenda.show(story.anne, event).event().draft();
        var later = new When(AskedPoll.THURSDAY.on(), LocalTime.of(20, 0), 90);
        agenda.rewrite(story.samira, event, EventDraft.of(made.title(), later, AskedPoll.PARIS), made);
        assertThat(saidToEvent(event)).as("the same day at another hour").containsExactly(Comer.Said.YES);
        agenda.rewrite(
                story.samira,
                event,
                EventDraft.of(made.title(), AskedPoll.SATURDAY, AskedPoll.PARIS),
                agenda.show(story.anne, event).event().draft());
        assertThat(saidToEvent(event)).as("of this day nobody was asked").containsExactly(Comer.Said.NOTHING);
        agenda.cancel(story.samira, event);
        var outcome = new Outcome(AskedPoll.SATURDAY, AskedPoll.PARIS, true, true);
        assertThat(polls.snapshot(story.anne, poll).outcome()).isEqualTo(outcome);
        assertThat(polls.in(story.anne, story.fair))
                .extracting(PollLine::outcome)
                .containsExactly(outcome);
    }

    private List<Comer.Said> saidToEvent(EventId event) {
        return agenda.comers(Actor.system(), event).stream()
                .filter(comer -> story.samira.id().equals(comer.member()))
                .map(Comer::said)
                .toList();
    }

    @Test
    void whoever_may_not_touch_the_event_opens_the_poll_without_it() {
        closings.close(story.samira, poll, asked.get(1));
        refused(SharedReason.NOT_ALLOWED, () -> closings.reopen(story.yann, poll, LATER, EventFate.TAKEN_BACK));
        refused(SharedReason.NOT_ALLOWED, () -> closings.reopen(story.yann, poll, LATER, EventFate.CANCELLED));
        closings.reopen(story.yann, poll, LATER, EventFate.KEPT);
        assertThat(agenda.in(story.anne, story.fair).coming()).hasSize(1);
    }

    @Test
    void only_a_poll_that_is_closed_is_opened_and_only_until_a_moment_to_come() {
        refused(PollReason.ALREADY_OPEN, () -> closings.reopen(story.yann, poll, LATER, EventFate.KEPT));
        closings.close(story.yann, poll, null);
        refused(PollReason.CLOSING_PAST, () -> closings.reopen(story.yann, poll, Instant.EPOCH, EventFate.KEPT));
    }

    private static void refused(Refusal.Reason reason, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void a_poll_comes_out_of_the_bin_with_its_answers() {
        ballots.answer(story.nora, poll, AskedPoll.yesTo(asked.get(0)));
        polls.remove(story.yann, poll);
        assertThat(polls.in(story.yann, story.fair)).isEmpty();
        assertThat(bin.mine(story.yann, story.fair)).hasSize(1);
        bin.bringBack(story.yann, Ref.to(Ref.Kind.POLL, poll));
        assertThat(polls.snapshot(story.yann, poll).participants()).hasSize(1);
        assertThatThrownBy(() -> polls.bringBack(story.yann, poll))
                .as("it is back already")
                .isInstanceOf(Refusal.class);
        invariants.hold();
    }
}
