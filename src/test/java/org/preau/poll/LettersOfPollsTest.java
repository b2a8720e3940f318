package org.preau.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.member.MailAddress;
import org.preau.member.Members;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.mail.MailReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** However many polls somebody asks, nobody is flooded with their letters. */
@PreauTest
@Transactional
class LettersOfPollsTest {

    private static final int ENOUGH = 20;

    @Autowired
    Storyteller teller;

    @Autowired
    Members members;

    @Autowired
    Polls polls;

    @Autowired
    Participants participants;

    @Autowired
    Links links;

    @Autowired
    JdbcTemplate database;

    Story story;

    @BeforeEach
    void two_have_a_mailbox() {
        story = teller.tell();
        members.reachAt(story.claire, story.yann.id(), List.of(new MailAddress("yann@example.org")));
        members.reachAt(story.claire, story.anne.id(), List.of(new MailAddress("anne@example.org")));
    }

    @Test
    void the_letters_of_one_more_poll_wait_for_tomorrow_and_none_of_them_leaves() {
        for (var poll = 0; poll < ENOUGH; poll++) {
            assertThat(send(List.of(story.yann.id()))).hasSize(1);
        }
        assertThatThrownBy(() -> send(List.of(story.yann.id(), story.anne.id())))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(MailReason.LETTERS_TO_ONE);
                    assertThat(refusal.arguments()).containsExactly(ENOUGH, "Yann Briand", 24L);
                });
        teller.pause();
        assertThat(database.queryForList(
                        "SELECT recipient FROM outgoing_mail WHERE author_id = ?",
                        String.class,
                        story.samira.id().toString()))
                .hasSize(ENOUGH)
                .containsOnly("yann@example.org");
    }

    private List<ParticipantId> send(List<MemberId> people) {
        var poll = polls.ask(story.samira, story.fair, AskedPoll.DRAFT);
        participants.expect(story.samira, poll, people);
        teller.pause();
        var asked = polls.snapshot(story.samira, poll).participants().stream()
                .map(ParticipantFace::id)
                .toList();
        return links.send(story.samira, poll, asked);
    }
}
