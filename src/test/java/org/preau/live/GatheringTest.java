package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.sql.SQLTransientConnectionException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.shared.Ref;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.TransientDataAccessResourceException;

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
    void what_could_not_be_heard_for_want_of_the_database_is_heard_when_it_is_back() {
        Watch.over(part, live, topic, _ -> {
            if (looks.incrementAndGet() == 1) {
                throw new TransientDataAccessResourceException("Away", new SQLTransientConnectionException());
            }
        });
        live.startAnew(topic);
        within(() -> looks.get() == 1);
        within(() -> looks.get() == 2);
    }

    @Test
    void all_that_happens_within_a_moment_is_looked_at_once() {
        var others = new Ref(Ref.Kind.ACTIVITY, UUID.randomUUID());
        var gathering = new Gathering(part, live, looks::incrementAndGet);
        gathering.over(topic);
        gathering.over(others);
        within(() -> looks.get() == 1);
        for (var i = 0; i < 50; i++) {
            live.startAnew(topic);
            live.startAnew(others);
        }
        within(() -> looks.get() == 2);
        assertThat(looks).hasValue(2);
    }

    @Test
    void what_happens_after_a_calm_while_is_looked_at_at_once_and_what_follows_a_while_later() {
        var gathering = new Gathering(part, live, looks::incrementAndGet);
        gathering.over(topic);
        within(() -> looks.get() == 1);
        live.startAnew(topic);
        within(() -> looks.get() == 2);
    }

    @Test
    void who_is_gone_looks_no_more() {
        var gathering = new Gathering(part, live, looks::incrementAndGet);
        gathering.over(topic);
        UI.getCurrent().remove(part);
        var later = new AtomicInteger();
        var other = new Div();
        UI.getCurrent().add(other);
        new Gathering(other, live, later::incrementAndGet).over(topic);
        within(() -> later.get() == 1);
        assertThat(looks).hasValue(0);
    }
}
