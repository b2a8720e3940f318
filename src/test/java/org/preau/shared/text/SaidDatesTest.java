package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidDatesTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    @Test
    void the_first_of_a_month_is_said_as_the_first() {
        var french = SaidDates.withYears(Locale.FRENCH);
        assertThat(french.date(FIRST)).isEqualTo("1er janvier 2027");
        assertThat(french.date(FIRST.plusDays(1))).isEqualTo("2 janvier 2027");
        assertThat(french.day(FIRST)).isEqualTo("vendredi 1er janvier 2027");
        assertThat(french.shortDay(FIRST)).isEqualTo("ven. 1er janv. 2027");
        assertThat(SaidDates.withYears(Locale.ENGLISH).date(FIRST)).isEqualTo("1 January 2027");
    }

    /** Never broken at the end of a line. */
    @ParameterizedTest
    @CsvSource({
        "18:30, 18 h 30, 6:30 pm",
        "10:00, 10 h, 10 am",
        "12:00, 12 h, 12 noon",
        "12:30, 12 h 30, 12:30 pm",
        "00:00, 0 h, 12 am"
    })
    void an_hour(LocalTime hour, String french, String english) {
        assertThat(SaidDates.withYears(Locale.FRENCH).hour(hour)).isEqualTo(french.replace(' ', '\u00a0'));
        assertThat(SaidDates.withYears(Locale.UK).hour(hour)).isEqualTo(english.replace(' ', '\u00a0'));
    }
}
