package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hours are said as people say them, and never broken at the end of a line. */
class SaidDatesTest {

    @ParameterizedTest
    @CsvSource({"18:30, 18 h 30, 6:30 pm", "10:00, 10 h, 10 am", "12:00, 12 h, 12 noon", "12:30, 12 h 30, 12:30 pm", "00:00, 0 h, 12 am"})
    void an_hour(LocalTime hour, String french, String english) {
        assertThat(SaidDates.withYears(Locale.FRENCH).hour(hour)).isEqualTo(french.replace(' ', '\u00a0'));
        assertThat(SaidDates.withYears(Locale.UK).hour(hour)).isEqualTo(english.replace(' ', '\u00a0'));
    }
}
