package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.member.PersonName;
import org.preau.poll.Answer;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.Links;
import org.preau.poll.OptionFace;
import org.preau.poll.OptionId;
import org.preau.poll.ParticipantFace;
import org.preau.poll.PollId;
import org.preau.poll.PollReason;
import org.preau.poll.PollToken;
import org.preau.poll.Polls;
import org.preau.poll.Sheet;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** R8: many people answer one poll at the same moment, while it is closed, from two devices, all at once. */
@PreauTest
class CrowdedPollTest {

    private static final int PEOPLE = 8;

    @Autowired
    Storyteller teller;

    @Autowired
    Polls polls;

    @Autowired
    Ballots ballots;

    @Autowired
    Links links;

    @Autowired
    Closings closings;

    @Autowired
    Invariants invariants;

    @Autowired
    JdbcTemplate database;

    Story story;
    PollId poll;
    List<OptionId> asked;
    Actor.LinkHolder link;

    @BeforeEach
    void aPollWithALink() {
        story = teller.tell();
        poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        asked = polls.snapshot(story.samira, poll).options().stream()
                .map(OptionFace::id)
                .toList();
        link = links.holder(links.open(story.samira, poll));
    }

    @RepeatedTest(5)
    void no_answer_slips_in_once_the_poll_is_closed() {
        var acts = new ArrayList<>(Crowd.of(PEOPLE, this::join));
        acts.add(PEOPLE / 2, () -> closings.close(story.samira, poll, asked.get(1)));
        var refused = Crowd.act(acts);
        assertThat(refused).allMatch(thrown -> thrown instanceof Refusal no && no.reason() == PollReason.CLOSED);
        assertThat(people()).hasSize(PEOPLE - refused.size());
        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM activity WHERE ref_id = ? AND verb = 'Answered' AND at > (SELECT closed_at FROM poll WHERE id = ?)",
                        Integer.class,
                        poll.toString(),
                        poll.toString()))
                .isZero();
        invariants.hold();
    }

    @RepeatedTest(3)
    void two_who_retain_at_once_retain_one_date() {
        var refused = Crowd.act(Crowd.of(2, number -> closings.close(story.samira, poll, asked.get(number))));
        assertThat(refused).hasSize(1).allMatch(thrown -> thrown instanceof Refusal);
        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM event WHERE space_id = ?", Integer.class, story.fair.toString()))
                .isOne();
        invariants.hold();
    }

    @RepeatedTest(3)
    void one_link_on_two_devices_is_one_person_and_the_second_is_told() {
        var own = PollToken.fresh();
        assertThat(Crowd.act(Crowd.of(
                        PEOPLE,
                        _ -> ballots.answer(link, own, new PersonName("Odile"), AskedPoll.yesTo(asked.get(0))))))
                .isEmpty();
        var odile = people().getFirst();
        assertThat(people()).hasSize(1);
        var told = Crowd.act(Crowd.of(
                2,
                number -> ballots.answer(
                        links.holder(own), new Sheet(Map.of(asked.get(1 + number), Answer.YES), "", odile.version()))));
        assertThat(told)
                .hasSize(1)
                .allMatch(thrown -> thrown instanceof Refusal no && no.reason() == PollReason.ANSWERED_ELSEWHERE);
        invariants.hold();
    }

    @Test
    @Tag("hostile")
    void two_hundred_answers_at_once_are_two_hundred() {
        assertThat(Crowd.act(Crowd.of(200, this::join))).isEmpty();
        assertThat(people()).hasSize(200);
        invariants.hold();
    }

    private void join(int number) {
        ballots.answer(
                link, PollToken.fresh(), new PersonName("Personne " + number), AskedPoll.yesTo(asked.get(number % 3)));
    }

    private List<ParticipantFace> people() {
        return polls.snapshot(story.samira, poll).participants();
    }
}
