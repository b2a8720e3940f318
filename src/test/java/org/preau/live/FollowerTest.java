package org.preau.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.shared.Ref;
import org.springframework.beans.factory.annotation.Autowired;

/** One element that follows its topic. */
class FollowerTest extends ScreenTest {

    private static final Duration A_WHILE = Duration.ofMillis(300);

    @Autowired
    Live live;

    @Autowired
    Screens screens;

    /** Else the page of somebody who closed their computer would hold all that an evening says. */
    @Test
    void a_browser_that_went_away_is_asked_once_however_much_happens() {
        var ui = UI.getCurrent();
        ui.getPushConfiguration().setPushMode(PushMode.MANUAL);
        var connection = ui.getInternals().getPushConnection();
        assertThat(connection != null && connection.isConnected()).isFalse();
        var element = new Div();
        ui.add(element);
        var topic = Ref.to(Ref.Kind.SPACE, story.fair);
        Follower.follow(element, live, topic, _ -> {});

        for (var number = 0; number < 300; number++) {
            live.publish(topic, revision -> Map.of("rev", revision));
            if (number % 50 == 0) {
                screens.awaitTold();
                hear();
            }
        }
        screens.awaitTold();
        hear();
        assertThat(calls()).singleElement().asString().contains("pull");
    }

    private static void hear() {
        LockSupport.parkNanos(A_WHILE.toNanos());
        VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
    }

    /** What the page is to call of its elements. */
    private static List<String> calls() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression())
                .filter(words -> words.contains("pull") || words.contains("apply"))
                .toList();
    }
}
