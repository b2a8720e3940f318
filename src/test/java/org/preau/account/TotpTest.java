package org.preau.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 6238, appendix B, in six digits. */
class TotpTest {

    private final Totp phone = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void shows_the_digits_of_the_standard(long second, String digits) {
        assertThat(phone.digits(second / 30)).isEqualTo(digits);
    }

    @Test
    void digits_of_a_clock_that_is_a_little_off_are_accepted_and_serve_once() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        var step = phone.stepOf("081804", now.plusSeconds(30), 0);
        assertThat(step).hasValue(1_111_111_109 / 30);
        assertThat(phone.stepOf("081804", now, step.orElseThrow())).isEmpty();
        assertThat(phone.stepOf("081804", now.plusSeconds(90), 0)).isEmpty();
    }

    @Test
    void the_secret_is_told_in_letters() {
        assertThat(phone.letters()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }
}
