package org.preau.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preau.shared.SpaceId;

/** What a thing was said to be there, heard again. */
class TwinTest {

    private final Twin twin = new Twin(
            new Twin.Key(new SpaceId(UUID.randomUUID()), Origin.values()[0], "5f"), Twin.Kind.CARD, UUID.randomUUID());
    private final List<String> heard = new ArrayList<>();

    @Test
    void a_hundred_thousand_signs_that_are_heard_for_the_first_time_take_no_time() {
        var signs = "a" + "\u0301\u0316".repeat(50_000);
        assertTimeoutPreemptively(Duration.ofMillis(500), () -> twin.hear("description", signs, heard::add));
        assertThat(heard).hasSize(1);
    }

    @Test
    void what_is_said_again_changes_nothing_and_what_changed_does() {
        for (var said : List.of("Fête", "Fête", "Fête d’été", "Fête d’été")) {
            twin.hear("title", said, heard::add);
        }
        assertThat(heard).containsExactly("Fête", "Fête d’été");
    }
}
