package org.preau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@PreauTest
@Transactional
class InvariantsTest {

    @Autowired
    Invariants invariants;

    @Autowired
    Storyteller teller;

    @Autowired
    JdbcTemplate database;

    @Test
    void every_table_says_what_must_hold_of_it() {
        assertThat(invariants.unspoken()).isEmpty();
    }

    @Test
    void a_broken_one_is_told() {
        var story = teller.tell();
        teller.pause();
        invariants.hold();
        database.update(
                "UPDATE member SET ended_at = NOW() WHERE id = ?",
                story.yann.id().toString());
        assertThatThrownBy(invariants::hold)
                .hasMessageContaining("member has no seat once it ended: not so for " + story.yann.id());
    }
}
