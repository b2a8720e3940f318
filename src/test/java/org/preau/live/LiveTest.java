package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.shared.Ref;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessResourceException;

@PreauTest
class LiveTest {

    @Autowired
    Live live;

    private final Ref topic = new Ref(Ref.Kind.THREAD, UUID.randomUUID());
    private final OpenPage page = OpenPage.of(new UI());

    @Test
    void a_change_is_told_once_the_database_is_back() {
        var feed = live.join(topic, page);
        var began = feed.revision();
        var tries = new AtomicInteger();

        live.afterwards(() -> {
            if (tries.incrementAndGet() < 2) {
                throw new TransientDataAccessResourceException("Away", new SQLTransientConnectionException());
            }
            live.publish(topic, revision -> Map.of("rev", revision));
        });

        await().atMost(Duration.ofSeconds(10)).until(() -> feed.revision() > began);
        assertThat(feed.since(began))
                .hasValueSatisfying(changes -> assertThat(changes).hasSize(1));
        live.leave(topic, page);
    }

    @Test
    void a_change_that_cannot_be_told_lets_every_screen_load_anew_at_once() {
        var feed = live.join(topic, page);
        var began = feed.revision();

        live.afterwards(() -> {
            throw new IllegalStateException("A bug");
        });

        await().atMost(Duration.ofSeconds(1)).until(() -> feed.since(began).isEmpty());
        live.leave(topic, page);
    }

    @Test
    void what_a_topic_keeps_is_bounded_by_its_size_and_not_by_its_number_alone() {
        var feed = live.join(topic, page);
        var began = feed.revision();

        publish(200_000);
        assertThat(feed.since(began)).isPresent();
        publish(200_000);
        assertThat(feed.since(began)).isEmpty();
        assertThat(feed.since(began + 1))
                .hasValueSatisfying(changes -> assertThat(changes).hasSize(1));
        publish(300_000);
        assertThat(feed.since(began + 2)).isEmpty();
        assertThat(feed.since(began + 3)).hasValue(List.of());
        publish(1);
        assertThat(feed.since(began + 3))
                .hasValueSatisfying(changes -> assertThat(changes).hasSize(1));
        live.leave(topic, page);
    }

    private void publish(int characters) {
        live.publish(topic, _ -> Map.of("text", "x".repeat(characters)));
    }

    @Test
    void a_topic_that_everybody_left_is_forgotten() {
        var before = live.openTopics();
        live.join(topic, page);
        live.join(topic, page);
        live.leave(topic, page);
        assertThat(live.openTopics()).isEqualTo(before + 1);
        live.leave(topic, page);
        assertThat(live.openTopics()).isEqualTo(before);
    }
}
