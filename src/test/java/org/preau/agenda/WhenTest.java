package org.preau.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.shared.Refusal;

/** Days and hours mean what people wrote, whatever the clocks and the zones do. */
class WhenTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @ValueSource(
            strings = {"Pacific/Pago_Pago", "America/Toronto", "Europe/Paris", "Indian/Reunion", "Pacific/Kiritimati"})
    void a_whole_day_is_the_same_date_everywhere(String zone) {
        var day = When.wholeDay(LocalDate.of(2026, 7, 1)).in(ZoneId.of(zone));
        assertThat(day.begins(ZoneId.of(zone)).atZone(ZoneId.of(zone)).toLocalDate())
                .isEqualTo("2026-07-01");
        assertThat(day.ends(ZoneId.of(zone)).atZone(ZoneId.of(zone)).toLocalDateTime())
                .isEqualTo("2026-07-02T00:00");
    }

    @Test
    void an_hour_keeps_its_hour_over_both_changes_of_the_clocks() {
        assertThat(at(2026, 3, 28, 18).begins(PARIS)).isEqualTo("2026-03-28T17:00:00Z");
        assertThat(at(2026, 3, 29, 18).begins(PARIS)).isEqualTo("2026-03-29T16:00:00Z");
        assertThat(at(2026, 10, 24, 18).begins(PARIS)).isEqualTo("2026-10-24T16:00:00Z");
        assertThat(at(2026, 10, 25, 18).begins(PARIS)).isEqualTo("2026-10-25T17:00:00Z");
    }

    @Test
    void an_hour_that_is_not_or_is_twice_is_refused_and_never_shifted() {
        var skipped = new When(LocalDate.of(2026, 3, 29), LocalTime.of(2, 30), 0);
        var twice = new When(LocalDate.of(2026, 10, 25), LocalTime.of(2, 30), 0);
        assertThatThrownBy(() -> skipped.in(PARIS))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(AgendaReason.HOUR_SKIPPED));
        assertThatThrownBy(() -> twice.in(PARIS))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(AgendaReason.HOUR_TWICE));
        assertThat(skipped.in(ZoneId.of("Indian/Reunion"))).isEqualTo(skipped);
    }

    @Test
    void a_night_of_change_is_an_hour_longer_or_shorter() {
        var autumn = new When(LocalDate.of(2026, 10, 24), LocalTime.of(23, 0), 300);
        assertThat(autumn.ends(PARIS).atZone(PARIS).toLocalTime()).isEqualTo("03:00");
        var spring = new When(LocalDate.of(2026, 3, 28), LocalTime.of(23, 0), 180);
        assertThat(spring.ends(PARIS).atZone(PARIS).toLocalTime()).isEqualTo("03:00");
    }

    @Test
    void the_29th_of_february_and_the_last_days_of_the_year_are_days_like_others() {
        assertThat(When.wholeDay(LocalDate.of(2028, 2, 29))
                        .ends(PARIS)
                        .atZone(PARIS)
                        .toLocalDate())
                .isEqualTo("2028-03-01");
        assertThat(When.wholeDay(LocalDate.of(2026, 12, 31))
                        .ends(PARIS)
                        .atZone(PARIS)
                        .toLocalDate())
                .isEqualTo("2027-01-01");
    }

    @Test
    void whole_days_come_before_the_hours_of_the_same_day() {
        var day = When.wholeDay(LocalDate.of(2026, 12, 10));
        assertThat(Stream.of(at(2026, 12, 10, 18), at(2026, 12, 10, 0), day, at(2026, 12, 9, 20))
                        .sorted())
                .containsExactly(at(2026, 12, 9, 20), day, at(2026, 12, 10, 0), at(2026, 12, 10, 18));
    }

    @Test
    void years_beyond_reason_and_endless_meetings_are_refused() {
        assertThatThrownBy(() -> When.wholeDay(LocalDate.of(26, 12, 10))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new When(LocalDate.of(2026, 12, 10), LocalTime.NOON, 100_000))
                .isInstanceOf(Refusal.class);
    }

    private static When at(int year, int month, int day, int hour) {
        return new When(LocalDate.of(year, month, day), LocalTime.of(hour, 0), 0).in(PARIS);
    }
}
