package org.preau.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.shared.Bin;
import org.preau.shared.BinLine;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What was deleted waits thirty days in the bin of who deleted it, then its words are gone for good. */
@PreauTest
@Transactional
class BinnedMessagesTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Bin bin;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Invariants invariants;

    @PersistenceContext
    EntityManager entities;

    private Story story;
    private MessageId oups;

    @BeforeEach
    void yann_deletes_what_he_said() {
        story = teller.tell();
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        var opening = new Opening(new Title("Repas du soir"), ClientId.fresh(), new Markdown("Quel traiteur ?"));
        var meal = threads.open(story.samira, general, opening);
        oups = messages.post(
                story.yann, meal, ClientId.fresh(), new Markdown("Oups @[Samira](member:" + story.samira.id() + ")"));
        flush();
        messages.delete(story.yann, oups);
        flush();
    }

    @Test
    void who_deleted_it_finds_it_and_brings_it_back() {
        assertThat(bin.mine(story.yann, story.fair))
                .extracting(BinLine::name)
                .singleElement()
                .asString()
                .startsWith("Oups");
        assertThat(bin.mine(story.samira, story.fair)).isEmpty();
        assertThatThrownBy(() -> bin.bringBack(story.samira, thing())).isInstanceOf(Refusal.class);

        bin.bringBack(story.yann, thing());
        flush();

        assertThat(bin.mine(story.yann, story.fair)).isEmpty();
        assertThat(messages.source(story.yann, oups)).startsWith("Oups");
        invariants.hold();
    }

    @Test
    void undone_at_once_it_is_in_no_bin() {
        bin.bringBack(story.yann, thing());
        flush();
        var removal = messages.delete(story.yann, oups);
        flush();
        messages.restore(story.yann, removal);
        flush();
        assertThat(bin.mine(story.yann, story.fair)).isEmpty();
    }

    @Test
    void after_thirty_days_its_words_are_forgotten_and_not_a_day_before() {
        daysPass(29);
        bin.purge();
        flush();
        assertThat(bin.mine(story.yann, story.fair)).hasSize(1);

        daysPass(2);
        bin.purge();
        bin.purge();
        flush();

        assertThat(bin.mine(story.yann, story.fair)).isEmpty();
        assertThat(database.queryForObject("SELECT text FROM message WHERE id = ?", String.class, oups.toString()))
                .isEmpty();
        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM mention WHERE message_id = ?", Integer.class, oups.toString()))
                .isZero();
        assertThatThrownBy(() -> messages.bringBack(story.yann, oups)).isInstanceOf(Refusal.class);
        invariants.hold();
    }

    private Ref thing() {
        return Ref.to(Ref.Kind.MESSAGE, oups);
    }

    private void daysPass(int days) {
        database.update(
                "UPDATE bin SET binned_at = binned_at - INTERVAL ? DAY WHERE ref_id = ?", days, oups.toString());
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
