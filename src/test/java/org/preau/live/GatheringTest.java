package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.communication.PushMode;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.shared.Ref;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessResourceException;
import tools.jackson.databind.json.JsonMapper;

/** How parts of a screen hear of changes: again when they could not, and not more often than they can bear. */
class GatheringTest extends ScreenTest {

    @Autowired
    Live live;

    private final Div part = new Div();
    private final Ref topic = new Ref(Ref.Kind.ACTIVITY, UUID.randomUUID());
    private final AtomicInteger looks = new AtomicInteger();

    @BeforeEach
    void show() {
        UI.getCurrent().add(part);
    }

    @Test
    @Tag("hostile")
    void what_could_not_be_heard_for_want_of_the_database_is_heard_when_it_is_back() {
        Watch.over(part, live, topic, _ -> failing(1));
        live.startAnew(topic);
        within(() -> looks.get() == 1);
        within(() -> looks.get() == 2);
    }

    @Test
    @Tag("hostile")
    void a_page_of_which_several_parts_could_not_hear_is_woken_once() {
        Watch.over(part, live, topic, _ -> failing(Integer.MAX_VALUE));
        Watch.over(part, live, new Ref(Ref.Kind.THREAD, topic.id()), _ -> failing(Integer.MAX_VALUE));
        live.startAnew(topic);
        live.startAnew(new Ref(Ref.Kind.THREAD, topic.id()));
        within(() -> looks.get() >= 4);
        pass(live.calm());
        assertThat(looks).hasValue(4);
    }

    @Test
    void what_could_not_be_looked_at_is_looked_at_again() {
        new Gathering(part, live, () -> failing(1)).soon();
        within(() -> looks.get() == 2);
    }

    @Test
    @Tag("hostile")
    void an_element_that_asks_while_the_database_is_away_is_given_all_when_it_is_back() {
        UI.getCurrent().getPushConfiguration().setPushMode(PushMode.DISABLED);
        UI.getCurrent().getInternals().setPushConnection(null);
        Follower.follow(part, live, topic, _ -> {
            if (looks.get() > 0) {
                failing(2);
            } else {
                looks.incrementAndGet();
            }
        });
        var asked = JsonMapper.builder().build().createObjectNode();
        asked.putObject("event.detail").put("rev", -1);
        part.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(part.getElement(), "catch-up", asked));
        assertThat(looks).hasValue(2);
        within(() -> looks.get() == 3);
    }

    /** The first so many times, the database is away. */
    private void failing(int times) {
        if (looks.incrementAndGet() <= times) {
            throw new TransientDataAccessResourceException("Away", new SQLTransientConnectionException());
        }
    }

    private void pass(Duration time) {
        var end = System.nanoTime() + time.toNanos();
        within(() -> System.nanoTime() > end);
    }

    @Test
    void all_that_happens_within_a_moment_is_looked_at_once() {
        var others = new Ref(Ref.Kind.ACTIVITY, UUID.randomUUID());
        var gathering = new Gathering(part, live, looks::incrementAndGet);
        gathering.over(topic);
        gathering.over(others);
        gathering.soon();
        within(() -> looks.get() == 1);
        for (var i = 0; i < 50; i++) {
            live.startAnew(topic);
            live.startAnew(others);
        }
        within(() -> looks.get() == 2);
        pass(live.calm().multipliedBy(2));
        assertThat(looks).hasValue(2);
    }

    @Test
    void what_happens_after_a_calm_while_is_looked_at_at_once_and_what_follows_a_while_later() {
        var gathering = new Gathering(part, live, looks::incrementAndGet);
        gathering.over(topic);
        live.startAnew(topic);
        within(() -> looks.get() == 1);
        live.startAnew(topic);
        within(() -> looks.get() == 2);
    }

    @Test
    void who_listens_before_they_look_looks_once() {
        Gathering.keep(part, live, looks::incrementAndGet, topic);
        pass(live.calm().multipliedBy(2));
        assertThat(looks).hasValue(1);
    }

    @Test
    void what_time_changes_is_looked_at_when_that_time_is_over() {
        Gathering.keepInTime(
                part, live, () -> Optional.of(Duration.ofMillis(10)).filter(_ -> looks.incrementAndGet() < 3), topic);
        assertThat(looks).hasValue(1);
        within(() -> looks.get() == 3);
        pass(Duration.ofSeconds(2));
        assertThat(looks).hasValue(3);
    }

    @Test
    void who_is_gone_looks_no_more() {
        var gathering = new Gathering(part, live, looks::incrementAndGet);
        gathering.over(topic);
        live.startAnew(topic);
        UI.getCurrent().remove(part);
        var later = new AtomicInteger();
        var other = new Div();
        UI.getCurrent().add(other);
        new Gathering(other, live, later::incrementAndGet).over(topic);
        live.startAnew(topic);
        within(() -> later.get() == 1);
        assertThat(looks).hasValue(0);
    }
}
