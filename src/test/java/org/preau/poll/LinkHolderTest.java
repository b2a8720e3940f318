package org.preau.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.Events;
import org.preau.agenda.When;
import org.preau.member.Departures;
import org.preau.member.MailAddress;
import org.preau.member.Members;
import org.preau.member.PersonName;
import org.preau.shared.Actor;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A link opens one object for one act, and nothing else. */
@PreauTest
@Transactional
class LinkHolderTest {

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
    Papers papers;

    @Autowired
    Members members;

    @Autowired
    Departures departures;

    @Autowired
    Links links;

    @Autowired
    HandedLinks handed;

    @Autowired
    Closings closings;

    @Autowired
    Events agenda;

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
    void two_of_the_same_first_name_are_two_and_each_changes_their_own_answers_only() {
        var all = links.holder(open());
        var first = PollToken.fresh();
        var second = PollToken.fresh();
        join(all, first, "Awa", AskedPoll.yesTo(asked.get(0)));
        join(all, second, "Awa", AskedPoll.yesTo(asked.get(1)));
        assertThat(people())
                .extracting(ParticipantFace::name, ParticipantFace::answers)
                .containsExactly(tuple("Awa", "y"), tuple("Awa", ".y"));
        ballots.answer(links.holder(second), AskedPoll.yesTo(people().getLast().version(), asked.get(2)));
        teller.pause();
        assertThat(people()).extracting(ParticipantFace::answers).containsExactly("y", "..y");
    }

    @Test
    void a_press_that_leaves_twice_makes_one_person() {
        var all = links.holder(open());
        var own = PollToken.fresh();
        join(all, own, "Odile", AskedPoll.yesTo(asked.get(0)));
        join(all, own, "Odile", AskedPoll.yesTo(asked.get(0)));
        assertThat(people()).hasSize(1);
    }

    @Test
    void a_personal_link_is_of_one_member_and_the_link_for_all_is_not_it() {
        participants.expect(story.samira, poll, List.of(story.yann.id(), story.nora.id()));
        teller.pause();
        var yann = people().stream()
                .filter(face -> face.name().startsWith("Yann"))
                .findFirst()
                .orElseThrow();
        var holder = links.holder(links.open(story.samira, yann.id()));
        assertThat(holder.member()).contains(story.yann.id());
        ballots.answer(holder, AskedPoll.yesTo(asked.get(0)));
        teller.pause();
        assertThat(people())
                .filteredOn(ParticipantFace::answered)
                .extracting(ParticipantFace::member)
                .containsExactly(story.yann.id());
        var all = links.holder(open());
        refused(() -> ballots.answer(all, AskedPoll.yesTo(asked.get(0))), SharedReason.NOT_FOUND);
        refused(
                () -> ballots.answer(holder, PollToken.fresh(), new PersonName("Autre"), AskedPoll.yesTo(asked.get(0))),
                SharedReason.NOT_FOUND);
    }

    @Test
    void a_link_opens_no_other_door() {
        var holder = links.holder(open());
        List.<Runnable>of(
                        () -> polls.snapshot(holder, poll),
                        () -> polls.in(holder, story.fair),
                        () -> polls.ask(holder, story.fair, AskedPoll.DRAFT),
                        () -> polls.rewrite(
                                holder,
                                poll,
                                AskedPoll.terms("Autre", Instant.parse("2089-01-01T00:00:00Z")),
                                AskedPoll.DRAFT.terms()),
                        () -> polls.remove(holder, poll),
                        () -> dates.add(holder, poll, When.wholeDay(LocalDate.of(2027, 1, 1))),
                        () -> dates.strike(holder, asked.getFirst()),
                        () -> participants.expect(holder, poll, List.of(story.yann.id())),
                        () -> participants.reach(holder, poll),
                        () -> links.sent(holder, poll),
                        () -> links.lately(holder, poll),
                        () -> handed.of(holder, poll),
                        () -> links.open(holder, poll),
                        () -> links.end(holder, poll),
                        () -> links.renew(holder, poll),
                        () -> closings.close(holder, poll, null),
                        () -> agenda.in(holder, story.fair))
                .forEach(door -> refused(door, SharedReason.NOT_FOUND));
    }

    @Test
    void a_link_for_all_that_is_ended_between_the_look_and_the_answer_takes_none() {
        var holder = links.holder(open());
        links.end(story.samira, poll);
        refused(
                () -> ballots.answer(holder, PollToken.fresh(), new PersonName("Odile"), AskedPoll.yesTo(asked.get(0))),
                PollReason.LINK_OVER);
        assertThat(people()).isEmpty();
    }

    @Test
    void an_act_that_the_link_is_not_for_opens_nothing() {
        var forged = new Actor.LinkHolder(Ref.to(Ref.Kind.POLL, poll), "close", Optional.empty());
        refused(() -> papers.show(forged), SharedReason.NOT_FOUND);
        refused(
                () -> ballots.answer(forged, PollToken.fresh(), new PersonName("Awa"), AskedPoll.yesTo(asked.get(0))),
                SharedReason.NOT_FOUND);
    }

    @Test
    void links_end_when_they_are_ended_when_their_person_goes_and_with_the_poll() {
        var all = open();
        var own = PollToken.fresh();
        join(links.holder(all), own, "Odile", AskedPoll.yesTo(asked.get(0)));
        links.end(story.samira, poll);
        entities.clear();
        refused(() -> links.holder(all), PollReason.LINK_OVER);
        assertThat(links.holder(own)).isNotNull();
        var before = open();
        var again = links.renew(story.samira, poll);
        teller.pause();
        entities.clear();
        refused(() -> links.holder(before), PollReason.LINK_OVER);
        var odile = people().getFirst().id();
        participants.strike(story.samira, odile);
        teller.pause();
        refused(() -> links.holder(own), PollReason.LINK_OVER);
        refused(
                () -> ballots.answer(links.holder(again), own, new PersonName("Odile"), AskedPoll.yesTo(asked.get(1))),
                PollReason.LINK_OVER);
        participants.restore(story.samira, odile);
        teller.pause();
        var holder = links.holder(own);
        polls.remove(story.samira, poll);
        teller.pause();
        refused(() -> papers.show(holder), SharedReason.NOT_FOUND);
        refused(() -> papers.show(links.holder(again)), SharedReason.NOT_FOUND);
        refused(() -> links.holder(PollToken.fresh()), SharedReason.NOT_FOUND);
    }

    @Test
    void a_personal_link_rests_while_its_member_is_gone() {
        participants.expect(story.samira, poll, List.of(story.yann.id()));
        teller.pause();
        var all = open();
        var awa = PollToken.fresh();
        join(links.holder(all), awa, "Awa", AskedPoll.yesTo(asked.get(1)));
        var yann = people().stream()
                .filter(face -> face.name().startsWith("Yann"))
                .findFirst()
                .orElseThrow()
                .id();
        var token = links.open(story.samira, yann);
        teller.pause();
        var opened = links.holder(token);
        ballots.answer(opened, AskedPoll.yesTo(asked.get(0)));
        teller.pause();

        departures.end(story.claire, story.yann.id());
        teller.pause();
        refused(() -> links.holder(token), PollReason.LINK_OVER);
        refused(() -> papers.show(opened), PollReason.LINK_OVER);
        refused(() -> papers.calendar(opened, ""), PollReason.LINK_OVER);
        refused(() -> ballots.answer(opened, AskedPoll.yesTo(asked.get(2))), PollReason.LINK_OVER);
        assertThat(people())
                .filteredOn(face -> face.id().equals(yann))
                .extracting(ParticipantFace::answers)
                .containsExactly("y");
        assertThat(papers.show(links.holder(awa)).own()).isPresent();
        assertThat(papers.show(links.holder(all)).others().shown()).hasSize(2);

        database.update(
                "UPDATE member SET ended_at = NULL WHERE id = ?",
                story.yann.id().toString());
        entities.clear();
        assertThat(papers.show(links.holder(token)).own()).isPresent();
    }

    /** Calendars are shared, and their entries handed on. */
    @Test
    void the_file_for_a_calendar_leads_to_the_page_for_all_and_to_nobodys_own() {
        var all = links.holder(open());
        var own = PollToken.fresh();
        join(all, own, "Odile", AskedPoll.yesTo(asked.get(0)));
        closings.close(story.samira, poll, asked.get(0));
        teller.pause();
        assertThat(papers.calendar(all, "https://preau.example/p/poll/all")
                        .orElseThrow()
                        .text())
                .contains("URL:https://preau.example/p/poll/all");
        assertThat(papers.calendar(links.holder(own), "https://preau.example" + own.path())
                        .orElseThrow()
                        .text())
                .contains("BEGIN:VEVENT")
                .doesNotContain("URL:", own.value());
    }

    @Test
    void a_member_who_has_no_seat_there_keeps_their_link() {
        participants.expect(story.samira, poll, List.of(story.anne.id(), story.zoe.id()));
        teller.pause();
        people().forEach(person -> assertThat(papers.show(links.holder(links.open(story.samira, person.id())))
                        .own())
                .isPresent());
    }

    @Test
    void whoever_was_sent_a_link_within_a_day_is_sent_no_other() {
        members.reachAt(story.claire, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        participants.expect(story.samira, poll, List.of(story.yann.id()));
        teller.pause();
        var yann = List.of(people().getFirst().id());
        assertThat(links.send(story.samira, poll, yann)).isEqualTo(yann);
        teller.pause();
        assertThat(links.send(story.samira, poll, yann)).isEmpty();
        assertThat(links.lately(story.samira, poll)).containsExactlyElementsOf(yann);
        database.update(
                "UPDATE poll_link SET mailed_at = mailed_at - INTERVAL 25 HOUR WHERE poll_id = ?", poll.toString());
        entities.clear();
        assertThat(links.send(story.samira, poll, yann)).isEqualTo(yann);
    }

    @Test
    void only_a_trace_of_a_link_is_kept() {
        var token = open();
        teller.pause();
        assertThat(database.queryForList(
                        "SELECT HEX(token_hash) FROM poll_link WHERE poll_id = ?", String.class, poll.toString()))
                .hasSize(1)
                .allMatch(kept -> kept.length() == 64)
                .doesNotContain(token.value());
        assertThat(token.toString()).doesNotContain(token.value());
    }

    private PollToken open() {
        var token = links.open(story.samira, poll);
        teller.pause();
        return token;
    }

    private void join(Actor.LinkHolder holder, PollToken own, String name, Sheet sheet) {
        ballots.answer(holder, own, new PersonName(name), sheet);
        teller.pause();
    }

    private List<ParticipantFace> people() {
        return polls.snapshot(story.samira, poll).participants();
    }

    private static void refused(Runnable act, Refusal.Reason reason) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
