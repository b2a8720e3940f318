package org.preau.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TargetTest {

    private final Target target = Target.address("odile@example.org", Network.of("198.51.100.7"));

    @Test
    void the_first_tries_cost_nothing_then_each_pause_is_twice_the_one_before() {
        assertThat(target.pauseAfter(4)).isZero();
        assertThat(target.pauseAfter(5)).isEqualTo(Duration.ofSeconds(5));
        assertThat(target.pauseAfter(6)).isEqualTo(Duration.ofSeconds(10));
        assertThat(target.pauseAfter(7)).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void no_pause_is_longer_than_a_quarter_of_an_hour() {
        assertThat(target.pauseAfter(1_000_000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void what_others_try_elsewhere_makes_nobody_wait_long() {
        var everywhere = Target.address("odile@example.org");
        assertThat(everywhere.pauseAfter(29)).isZero();
        assertThat(everywhere.pauseAfter(1_000_000)).isEqualTo(Duration.ofSeconds(20));
        assertThat(everywhere.key()).isNotEqualTo(target.key());
    }

    @Test
    void the_table_does_not_tell_who_was_tried() {
        assertThat(target.key()).doesNotContain("odile").hasSize(64);
    }
}
