package org.preau.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.When;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.Stretch;
import org.preau.discussion.Threads;
import org.preau.member.Spaces;
import org.preau.shared.Id;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.MemberId;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A poll is asked as a whole, or not at all. Each test commits, in associations of its own. */
@PreauTest
class PollsTest {

    @Autowired
    Storyteller teller;

    @Autowired
    BinnedPolls binned;

    @Autowired
    Polls polls;

    @Autowired
    PollDates dates;

    @Autowired
    Spaces spaces;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Making making;

    @Autowired
    JdbcTemplate database;

    Story story;

    @BeforeEach
    void begin() {
        story = teller.tell();
    }

    @Test
    void nobody_asks_for_what_is_over_and_a_whole_day_is_over_with_its_last_hour() {
        var now = ZonedDateTime.now(AskedPoll.PARIS);
        var past = new When(now.minusHours(1).toLocalDate(), now.minusHours(1).toLocalTime(), 120);
        over(() -> polls.ask(
                story.yann,
                story.fair,
                AskedPoll.draft(Instant.parse("2090-01-01T00:00:00Z"), AskedPoll.TUESDAY, past)));
        over(() -> polls.ask(
                story.yann,
                story.fair,
                AskedPoll.draft(
                        Instant.parse("2090-01-01T00:00:00Z"),
                        When.wholeDay(now.toLocalDate().minusDays(1)))));
        var today = polls.ask(
                story.yann,
                story.fair,
                AskedPoll.draft(Instant.parse("2090-01-01T00:00:00Z"), When.wholeDay(now.toLocalDate())));
        over(() -> dates.add(story.yann, today, past));
    }

    private static void over(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(PollReason.DATE_OVER));
    }

    @Test
    void it_is_asked_with_its_people_out_of_a_message_that_knows_it() {
        var message = message();
        var poll = polls.ask(
                story.yann,
                story.fair,
                expecting(story.yann.id(), story.nora.id()).outOf(Optional.of(message)));
        assertThat(polls.snapshot(story.yann, poll).participants())
                .extracting(ParticipantFace::member)
                .contains(story.yann.id(), story.nora.id());
        assertThat(making.origin(story.yann, Ref.to(Ref.Kind.POLL, poll)))
                .map(RefSource.Preview::ref)
                .contains(message);
    }

    @Test
    void taken_out_of_the_bin_in_that_very_moment_it_keeps_its_dates_and_its_people() {
        var poll = polls.ask(story.yann, story.fair, expecting(story.yann.id(), story.nora.id()));
        var before = polls.snapshot(story.yann, poll);
        binned.forget(List.of(poll.value()));
        assertThat(polls.snapshot(story.yann, poll)).isEqualTo(before);
    }

    @Test
    void a_poll_that_had_a_thousand_dates_gets_no_other() {
        var poll = polls.ask(story.yann, story.fair, AskedPoll.DRAFT);
        database.update("UPDATE poll SET numbers = 999 WHERE id = ?", poll.toString());
        dates.add(story.yann, poll, When.wholeDay(LocalDate.of(2091, 1, 1)));
        assertThatThrownBy(() -> dates.add(story.yann, poll, When.wholeDay(LocalDate.of(2091, 1, 2))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(PollReason.DATES_USED_UP));
    }

    @Test
    void somebody_who_is_not_of_the_association_leaves_no_poll_behind() {
        refused(expecting(story.nora.id(), story.marc.id()));
    }

    @Test
    void a_message_that_is_no_more_leaves_no_poll_behind() {
        refused(expecting(story.nora.id()).outOf(Optional.of(new Ref(Ref.Kind.MESSAGE, Id.fresh()))));
    }

    @Test
    void of_two_who_rewrite_at_once_the_second_is_told_and_the_closing_of_the_first_stays() {
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        var began = AskedPoll.DRAFT.terms();
        var earlier = AskedPoll.terms(began.title().value(), Instant.parse("2089-06-01T18:00:00Z"));
        polls.rewrite(story.samira, poll, earlier, began);
        var comma = new PollTerms(
                new Title("Réunion du conseil, quelle date ?"), began.about(), began.venue(), began.closesAt());
        assertThatThrownBy(() -> polls.rewrite(story.samira, poll, comma, began))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.MOVED_ON));
        assertThat(polls.snapshot(story.yann, poll).poll().terms()).isEqualTo(earlier);
        polls.rewrite(story.samira, poll, comma, earlier);
        assertThat(polls.snapshot(story.yann, poll).poll().terms()).isEqualTo(comma);
    }

    @Test
    void a_poll_closes_within_the_years_of_dates() {
        assertThatThrownBy(() -> AskedPoll.terms("Quand ?", Instant.parse("9999-12-31T20:00:00Z")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.DATE_RANGE));
        assertThatThrownBy(() -> AskedPoll.terms("Quand ?", Instant.MAX)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_poll_of_an_archived_space_awaits_nobody() {
        polls.ask(story.samira, story.fair, expecting(story.yann.id()));
        assertThat(polls.in(story.yann, story.fair)).singleElement().matches(PollLine::awaitsMe);
        spaces.archive(story.samira, story.fair);
        assertThat(polls.in(story.yann, story.fair)).singleElement().matches(line -> !line.awaitsMe());
    }

    private void refused(PollDraft draft) {
        assertThatThrownBy(() -> polls.ask(story.yann, story.fair, draft))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.NOT_FOUND));
        assertThat(polls.in(story.yann, story.fair)).isEmpty();
    }

    private static PollDraft expecting(MemberId... members) {
        return AskedPoll.DRAFT.expecting(List.of(members));
    }

    private Ref message() {
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        var thread = threads.open(
                story.samira,
                general,
                new Opening(new Title("Réunion"), ClientId.fresh(), new Markdown("Quel soir ?")));
        return Ref.to(
                Ref.Kind.MESSAGE,
                messages.page(story.samira, thread, new Stretch.Newest())
                        .messages()
                        .getFirst()
                        .id());
    }
}
