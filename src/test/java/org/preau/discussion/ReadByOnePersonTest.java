package org.preau.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Seated;
import org.preau.Storyteller;
import org.preau.member.Level;
import org.preau.member.Members;
import org.preau.member.PersonName;
import org.preau.member.SamePerson;
import org.preau.member.Seating;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who was in an association twice has read what either of the two has. */
@PreauTest
@Transactional
class ReadByOnePersonTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Members members;

    @Autowired
    Seating seating;

    @Autowired
    Seated seated;

    @Autowired
    SamePerson same;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Reading reading;

    @PersistenceContext
    EntityManager rows;

    @Test
    void what_was_read_before_is_no_news() {
        var story = teller.tell();
        seated.account(story.yann);
        var written = members.write(story.claire, new PersonName("Briand Yann"), List.of());
        seating.give(story.samira, story.fair, written, Level.MEMBER);
        begin();
        var channel = threads.channels(story.samira, story.fair).getFirst().id();
        var read = threads.open(
                story.samira,
                channel,
                new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("Quel traiteur ?")));
        var unread = threads.open(
                story.samira,
                channel,
                new Opening(new Title("Buvette"), ClientId.fresh(), new Markdown("Qui vient ?")));
        begin();
        reading.read(story.yann, read, 1);
        same.join(story.jean, written, story.yann.id());
        begin();
        var yann = new Actor.Member(written, story.bocage.id());
        assertThat(reading.reached(yann, read)).isEqualTo(1);
        assertThat(reading.news(yann).threads())
                .extracting("id")
                .contains(unread)
                .doesNotContain(read);
    }

    /** As in another request. */
    private void begin() {
        rows.flush();
        rows.clear();
    }
}
