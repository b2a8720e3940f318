package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
}
