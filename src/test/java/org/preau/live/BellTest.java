package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.shared.Ref;
import org.springframework.beans.factory.annotation.Autowired;

@PreauTest
class BellTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Autowired
    Live live;

    @Autowired
    Bell bell;

    private final Ref topic = new Ref(Ref.Kind.ASSOCIATION, UUID.randomUUID());
    private final OpenPage page = OpenPage.of(new UI());
    private Feed feed;
    private long began;

    @BeforeEach
    void join() {
        feed = live.join(topic, page);
        began = feed.revision();
    }

    @AfterEach
    void leave() {
        live.leave(topic, page);
    }

    @Test
    void what_happens_within_a_moment_rings_once_and_what_comes_later_again() {
        for (var act = 0; act < 50; act++) {
            bell.ring(topic);
        }
        await().atMost(SOON).until(() -> !heard().isEmpty());
        assertThat(heard()).hasSize(1);
        bell.ring(topic);
        await().atMost(SOON).until(() -> heard().size() == 2);
    }

    private List<Change> heard() {
        return feed.since(began).orElseThrow();
    }
}
