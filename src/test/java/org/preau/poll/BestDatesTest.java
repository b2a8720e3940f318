package org.preau.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preau.agenda.When;
import tools.jackson.databind.json.JsonMapper;

/** The most people who would come, then the most who say yes; equals are all told, the earliest first. */
class BestDatesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 8);

    private final OptionId a = OptionId.fresh();
    private final OptionId b = OptionId.fresh();
    private final OptionId c = OptionId.fresh();

    @Test
    void who_would_come_counts_more_than_who_says_yes() {
        assertThat(BestDates.of(List.of(tally(a, 0, 4, 0), tally(b, 1, 3, 3)))).containsExactly(b);
    }

    @Test
    void among_as_many_the_more_yes() {
        assertThat(BestDates.of(List.of(tally(a, 0, 3, 2), tally(b, 1, 4, 1)))).containsExactly(b);
    }

    @Test
    void equals_are_all_told_the_earliest_first() {
        assertThat(BestDates.of(List.of(tally(b, 2, 3, 1), tally(c, 1, 1, 2), tally(a, 0, 3, 1))))
                .containsExactly(a, b);
    }

    @Test
    void a_no_counts_for_nothing_and_nobody_is_no_date() {
        assertThat(BestDates.of(List.of(tally(a, 0, 0, 0), tally(b, 1, 0, 0)))).isEmpty();
        assertThat(BestDates.of(List.of())).isEmpty();
    }

    /** The element counts by the same rule, and reads the same file in its tests. */
    @Test
    void the_screen_and_the_server_agree() {
        var cases = JsonMapper.builder()
                .build()
                .readTree(Path.of("frontend/poll/golden/best.json").toFile());
        assertThat(cases.size()).isPositive();
        cases.forEach(one -> {
            var ids = new LinkedHashMap<String, OptionId>();
            var tallies = one.path("dates")
                    .valueStream()
                    .map(date -> {
                        var id = ids.computeIfAbsent(date.path("id").asString(), _ -> OptionId.fresh());
                        return tally(
                                id,
                                ids.size(),
                                date.path("yes").asInt(),
                                date.path("maybe").asInt());
                    })
                    .toList();
            var best = one.path("best")
                    .valueStream()
                    .map(id -> ids.get(id.asString()))
                    .toList();
            assertThat(BestDates.of(tallies)).as(one.path("what").asString()).isEqualTo(best);
        });
    }

    private static Tally tally(OptionId option, int daysLater, int yes, int maybe) {
        return new Tally(
                new OptionFace(option, daysLater, When.wholeDay(FIRST.plusDays(daysLater))),
                Map.of(Answer.YES, yes, Answer.IF_NEED_BE, maybe, Answer.NO, 1));
    }
}
