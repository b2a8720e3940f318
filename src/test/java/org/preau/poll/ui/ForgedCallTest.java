package org.preau.poll.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.agenda.When;
import org.preau.poll.Answer;
import org.preau.poll.OptionId;
import org.preau.shared.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** R7: what no screen of ours sends is refused like anything else, and is no incident. */
class ForgedCallTest {

    private static final String ID = "0193b0d3-0000-7000-8000-000000000001";

    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"before\":0,\"answers\":{\"" + ID + "\":\"\"}}",
                "{\"before\":0,\"answers\":{\"" + ID + "\":\"yes\"}}",
                "{\"before\":0,\"answers\":{\"x\":\"y\"}}"
            })
    void answers_that_are_none(String sent) {
        assertThatThrownBy(json.readValue(sent, PollElement.Sending.class)::sheet)
                .isInstanceOf(Refusal.class);
    }

    @Test
    void one_date_named_twice_is_said_once() {
        var sent = new PollElement.Sending("1", Map.of(ID, "y", ID.toUpperCase(Locale.ROOT), "y"), "", -1);
        assertThat(sent.sheet().answers()).isEqualTo(Map.of(new OptionId(UUID.fromString(ID)), Answer.YES));
    }

    @Test
    void days_and_hours_that_cannot_be_read() {
        Stream.of(
                        new DatesElement.Typed("2026-02-30", null),
                        new DatesElement.Typed("", "18:30"),
                        new DatesElement.Typed("2026-12-10", "25:00"),
                        new DatesElement.Typed("+999999999-12-31", "18:30"))
                .forEach(typed -> assertThatThrownBy(() -> typed.when(0)).isInstanceOf(Refusal.class));
        assertThat(new DatesElement.Typed("2026-12-10", "18:30").when(90))
                .isEqualTo(new When(LocalDate.of(2026, 12, 10), LocalTime.of(18, 30), 90));
    }
}
