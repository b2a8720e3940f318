package org.preau.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.member.PersonName;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What people answer, and what is refused with their choices kept. */
@PreauTest
@Transactional
class BallotsTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Polls polls;

    @Autowired
    PollDates dates;

    @Autowired
    Participants participants;

    @Autowired
    Ballots ballots;

    @Autowired
    Links links;

    @Autowired
    Closings closings;

    @Autowired
    AwaitedPolls awaited;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate database;

    Story story;
    PollId poll;
    List<OptionId> asked;

    @BeforeEach
    void samiraAsks() {
        story = teller.tell();
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        teller.pause();
        asked = polls.snapshot(story.samira, poll).options().stream()
                .map(OptionFace::id)
                .toList();
    }

    @Test
    void all_who_came_by_a_link_that_got_about_leave_at_once_and_come_back_as_they_were() {
        answer(story.yann, AskedPoll.yesTo(asked.getFirst()));
        var link = links.holder(links.open(story.samira, poll));
        var own = PollToken.fresh();
        ballots.answer(link, own, new PersonName("Odile"), AskedPoll.yesTo(asked.getLast()));
        ballots.answer(link, PollToken.fresh(), new PersonName("Faux nom"), AskedPoll.yesTo(asked.getFirst()));
        teller.pause();
        assertThatThrownBy(() -> participants.strikeGuests(story.yann, poll)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> participants.strikeGuests(story.marc, poll)).isInstanceOf(Refusal.class);

        var struck = participants.strikeGuests(story.samira, poll);
        assertThat(struck).hasSize(2);
        assertThat(polls.snapshot(story.samira, poll).participants())
                .singleElement()
                .satisfies(left -> assertThat(left.member()).isEqualTo(story.yann.id()));
        assertThatThrownBy(() -> links.holder(own)).isInstanceOf(Refusal.class);
        assertThat(participants.strikeGuests(story.samira, poll)).isEmpty();

        assertThatThrownBy(() -> participants.restoreGuests(story.yann, poll, struck))
                .isInstanceOf(Refusal.class);
        participants.restoreGuests(story.samira, poll, struck);
        assertThat(polls.snapshot(story.samira, poll).participants())
                .extracting(ParticipantFace::name)
                .contains("Odile", "Faux nom");
        assertThat(links.holder(own)).isNotNull();
    }

    @Test
    void an_answer_is_the_whole_of_what_one_says_and_saying_it_again_changes_nothing() {
        answer(
                story.yann,
                new Sheet(Map.of(asked.get(0), Answer.YES, asked.get(1), Answer.NO), "À 19 h", Sheet.UNSEEN));
        answer(
                story.yann,
                new Sheet(Map.of(asked.get(0), Answer.YES, asked.get(1), Answer.NO), "À 19 h", Sheet.UNSEEN));
        assertThat(only().answers()).isEqualTo("yn");
        assertThat(only().remark()).isEqualTo("À 19 h");
        answer(story.yann, AskedPoll.yesTo(only().version(), asked.get(2)));
        assertThat(only().answers()).isEqualTo("..y");
        assertThat(only().remark()).isEmpty();
    }

    @Test
    void who_reads_answers_and_who_looks_in_does_not() {
        answer(story.paul, AskedPoll.yesTo(asked.get(0)));
        refused(story.anne, AskedPoll.yesTo(asked.get(0)), SharedReason.NOT_ALLOWED);
        refused(story.marc, AskedPoll.yesTo(asked.get(0)), SharedReason.NOT_FOUND);
    }

    @Test
    void nothing_is_taken_once_the_poll_is_closed_by_hand_or_by_time() {
        var other = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        teller.pause();
        database.update(
                "UPDATE poll SET closes_at = UTC_TIMESTAMP() - INTERVAL 1 SECOND WHERE id = ?", other.toString());
        entities.clear();
        assertThatThrownBy(() -> ballots.answer(
                        story.yann,
                        other,
                        AskedPoll.yesTo(polls.snapshot(story.yann, other)
                                .options()
                                .getFirst()
                                .id())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(PollReason.CLOSED));
        closings.close(story.samira, poll, null);
        refused(story.yann, AskedPoll.yesTo(asked.get(0)), PollReason.CLOSED);
    }

    @Test
    void an_empty_sheet_and_a_date_that_is_asked_no_more_are_refused() {
        refused(story.yann, new Sheet(Map.of(), "Bonjour", Sheet.UNSEEN), PollReason.NOTHING_CHOSEN);
        dates.strike(story.samira, asked.get(0));
        teller.pause();
        refused(story.yann, AskedPoll.yesTo(asked.get(0), asked.get(1)), PollReason.DATES_CHANGED);
        refused(story.yann, AskedPoll.yesTo(OptionId.fresh()), PollReason.DATES_CHANGED);
        answer(story.yann, AskedPoll.yesTo(asked.get(1)));
    }

    @Test
    void whoever_answers_over_what_they_did_not_see_is_told_once() {
        answer(story.yann, AskedPoll.yesTo(asked.get(0)));
        var seen = only().version();
        answer(story.yann, new Sheet(Map.of(asked.get(1), Answer.YES), "", seen));
        var stale = new Sheet(Map.of(asked.get(2), Answer.YES), "", seen);
        refused(story.yann, stale, PollReason.ANSWERED_ELSEWHERE);
        answer(story.yann, new Sheet(stale.answers(), "", only().version()));
        assertThat(only().answers()).isEqualTo("..y");
    }

    @Test
    void who_answered_by_their_link_does_not_lose_it_to_a_screen_that_was_open_since_the_morning() {
        participants.expect(story.samira, poll, List.of(story.yann.id()));
        teller.pause();
        var morning = awaited.of(story.yann).getFirst().before();
        ballots.answer(
                links.holder(links.open(story.samira, only().id())),
                new Sheet(Map.of(asked.get(0), Answer.YES, asked.get(1), Answer.NO), "À 19 h", morning));
        teller.pause();
        refused(story.yann, AskedPoll.yesTo(morning, asked.get(2)), PollReason.ANSWERED_ELSEWHERE);
        assertThat(only())
                .extracting(ParticipantFace::answers, ParticipantFace::remark)
                .containsExactly("yn", "À 19 h");
    }

    @Test
    void two_devices_that_saw_no_answer_are_told_too() {
        answer(story.yann, AskedPoll.yesTo(asked.get(0)));
        refused(story.yann, AskedPoll.yesTo(asked.get(1)), PollReason.ANSWERED_ELSEWHERE);
        answer(story.yann, AskedPoll.yesTo(asked.get(0)));
        assertThat(only().answers()).isEqualTo("y");
    }

    @Test
    void who_was_struck_and_says_the_same_again_is_in_the_poll_again() {
        answer(story.yann, AskedPoll.yesTo(asked.get(0)));
        participants.strike(story.samira, only().id());
        teller.pause();
        assertThat(polls.snapshot(story.samira, poll).participants()).isEmpty();
        answer(story.yann, AskedPoll.yesTo(asked.get(0)));
        assertThat(only().answers()).isEqualTo("y");
    }

    @Test
    void what_was_said_to_a_struck_date_comes_back_with_it_although_people_answered_meanwhile() {
        answer(story.yann, AskedPoll.yesTo(asked.get(0), asked.get(1)));
        dates.strike(story.samira, asked.get(0));
        teller.pause();
        answer(story.yann, AskedPoll.yesTo(only().version(), asked.get(2)));
        var version = only().version();
        answer(story.yann, AskedPoll.yesTo(only().version(), asked.get(2)));
        assertThat(only().version()).as("saying the same again changes nothing").isEqualTo(version);
        dates.restore(story.samira, asked.get(0));
        teller.pause();
        assertThat(only().answers()).isEqualTo("y.y");
    }

    @Test
    void a_poll_waits_for_those_it_expects_until_they_answer() {
        participants.expect(story.samira, poll, List.of(story.yann.id(), story.nora.id()));
        teller.pause();
        assertThat(awaited.of(story.yann)).extracting(one -> one.poll().id()).containsExactly(poll);
        assertThat(awaited.of(story.paul)).isEmpty();
        answer(story.yann, AskedPoll.yesTo(asked.get(0)));
        assertThat(awaited.of(story.yann)).isEmpty();
        assertThat(awaited.of(story.nora).getFirst())
                .extracting(AwaitedPoll::answered, AwaitedPoll::all)
                .containsExactly(1, 2);
    }

    @Test
    void nobody_of_another_association_is_expected() {
        assertThatThrownBy(() -> participants.expect(story.samira, poll, List.of(story.marc.id())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_date_is_offered_once_and_the_last_one_stays() {
        assertThatThrownBy(() -> dates.add(story.samira, poll, AskedPoll.TUESDAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(PollReason.DATE_TWICE));
        dates.strike(story.samira, asked.get(0));
        dates.strike(story.samira, asked.get(1));
        assertThatThrownBy(() -> dates.strike(story.samira, asked.get(2)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(PollReason.LAST_DATE));
    }

    @Test
    void a_date_that_was_asked_again_meanwhile_does_not_come_back_beside_itself() {
        dates.strike(story.samira, asked.get(0));
        teller.pause();
        dates.add(story.samira, poll, AskedPoll.TUESDAY);
        teller.pause();
        assertThatThrownBy(() -> dates.restore(story.samira, asked.get(0)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(PollReason.DATE_TWICE));
        dates.restore(story.samira, asked.get(1));
    }

    private void answer(Actor.Member who, Sheet sheet) {
        ballots.answer(who, poll, sheet);
        teller.pause();
    }

    private ParticipantFace only() {
        return polls.snapshot(story.samira, poll).participants().getFirst();
    }

    private void refused(Actor.Member who, Sheet sheet, Refusal.Reason reason) {
        assertThatThrownBy(() -> ballots.answer(who, poll, sheet))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
