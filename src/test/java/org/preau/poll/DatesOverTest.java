package org.preau.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.When;
import org.preau.member.PersonName;
import org.preau.shared.Ref;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A poll that runs on while some of its dates go by: those lead no more, and are asked of nobody. */
@PreauTest
class DatesOverTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Polls polls;

    @Autowired
    PollDates pollDates;

    @Autowired
    Clock clock;

    @Autowired
    Closings closings;

    @Autowired
    AwaitedPolls awaited;

    @Autowired
    Participants participants;

    @Autowired
    Ballots ballots;

    @Autowired
    Links links;

    @Autowired
    PollRefs refs;

    @Autowired
    JdbcTemplate database;

    Story story;
    PollId poll;
    List<OptionId> dates;

    @BeforeEach
    void theFirstDateGoesBy() {
        story = teller.tell();
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        dates = polls.snapshot(story.samira, poll).options().stream()
                .map(OptionFace::id)
                .toList();
        participants.expect(story.samira, poll, List.of(story.yann.id()));
        answer("Odile", Map.of(dates.getFirst(), Answer.YES));
        answer("Rose", Map.of(dates.getFirst(), Answer.YES, dates.get(1), Answer.IF_NEED_BE));
        letGoBy(dates.getFirst());
    }

    @Test
    void it_leads_no_more_and_is_marked() {
        var lines = closings.choices(story.samira, poll);
        assertThat(lines).extracting(DateLine::over).containsExactly(true, false, false);
        assertThat(lines).extracting(DateLine::best).containsExactly(false, true, false);
        assertThat(lines.getFirst().tally().yes()).isEqualTo(2);
    }

    @Test
    void a_link_to_the_poll_tells_the_best_of_those_that_are_to_come() {
        var standing = refs.standings(story.samira, List.of(poll.value())).getFirst();
        assertThat(standing.ref()).isEqualTo(Ref.to(Ref.Kind.POLL, poll));
        assertThat(standing.facts().toString())
                .contains("poll.fact.leading", AskedPoll.THURSDAY.on().toString());
    }

    @Test
    void who_is_expected_is_asked_about_the_others() {
        assertThat(awaited.of(story.yann))
                .singleElement()
                .satisfies(one -> assertThat(one.options())
                        .extracting(OptionFace::id)
                        .containsExactlyElementsOf(dates.subList(1, 3)));
    }

    @Test
    void a_poll_of_which_every_date_is_over_waits_for_nobody() {
        dates.forEach(this::letGoBy);
        assertThat(awaited.of(story.yann)).isEmpty();
        assertThat(awaited.further(story.yann, List.of())).isEmpty();
        assertThat(polls.in(story.yann, story.fair))
                .extracting(PollLine::awaitsMe)
                .containsOnly(false);
        assertThat(closings.choices(story.samira, poll))
                .extracting(DateLine::best)
                .containsOnly(false);
    }

    private void answer(String name, Map<OptionId, Answer> answers) {
        var link = links.holder(links.open(story.samira, poll));
        ballots.answer(link, PollToken.fresh(), new PersonName(name), new Sheet(answers, "", Sheet.UNSEEN));
    }

    /** On the very evening, between the last hour and the closing. */
    @Test
    void a_poll_whose_last_hour_has_struck_waits_for_nobody_at_once() {
        var now = LocalDateTime.now(clock.withZone(AskedPoll.PARIS));
        var soon = new When(now.plusHours(2).toLocalDate(), now.plusHours(2).toLocalTime(), 0);
        var evening = polls.ask(
                story.samira,
                story.fair,
                AskedPoll.draft(clock.instant().plus(Duration.ofDays(1)), soon).expecting(List.of(story.nora.id())));
        assertThat(awaited.of(story.nora)).extracting(one -> one.poll().id()).containsExactly(evening);
        database.update(
                "UPDATE poll SET dates_until = ? WHERE id = ?",
                Timestamp.from(clock.instant().minusSeconds(1)),
                evening.toString());
        assertThat(awaited.of(story.nora)).isEmpty();
        assertThat(awaited.further(story.nora, List.of())).isEmpty();
    }

    @Test
    void a_date_that_is_added_or_taken_out_tells_until_when_it_asks() {
        pollDates.strike(story.samira, dates.getLast());
        assertThat(until()).isEqualTo(AskedPoll.THURSDAY.begins(AskedPoll.PARIS));
        pollDates.restore(story.samira, dates.getLast());
        assertThat(until())
                .isEqualTo(AskedPoll.SATURDAY
                        .on()
                        .plusDays(1)
                        .atStartOfDay(AskedPoll.PARIS)
                        .toInstant());
        pollDates.add(story.samira, poll, When.wholeDay(AskedPoll.SATURDAY.on().plusYears(1)));
        assertThat(until()).isAfter(AskedPoll.SATURDAY.ends(AskedPoll.PARIS));
    }

    private Instant until() {
        return database.queryForObject(
                        "SELECT dates_until FROM poll WHERE id = ?", LocalDateTime.class, poll.toString())
                .toInstant(ZoneOffset.UTC);
    }

    private void letGoBy(OptionId date) {
        database.update("UPDATE poll_option SET on_day = '2025-12-08' WHERE id = ?", date.toString());
        database.update(
                "UPDATE poll SET dates_until = (SELECT MAX(on_day) + INTERVAL 1 DAY FROM poll_option WHERE poll_id = ?) WHERE id = ?",
                poll.toString(),
                poll.toString());
    }
}
