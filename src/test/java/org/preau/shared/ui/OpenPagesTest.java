package org.preau.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages that nobody looks at take no memory for long, however many somebody opens. */
class OpenPagesTest extends ScreenTest {

    @Autowired
    OpenPages pages;

    @BeforeEach
    void samiraSits() {
        enter(story.samira);
    }

    @Test
    @Tag("hostile")
    void nobody_keeps_more_pages_than_they_can_look_at() {
        var opened =
                IntStream.range(0, 3 * OpenPages.MOST).mapToObj(_ -> opened()).toList();
        within(() -> session().getUIs().size() <= OpenPages.MOST + 1);
        assertThat(session().getUIs()).contains(opened.getLast()).doesNotContain(opened.getFirst());
    }

    @Test
    void a_page_whose_browser_fell_silent_is_closed_though_its_session_asks_for_nothing() {
        var silent = opened();
        var alive = opened();
        silent.getInternals().setLastHeartbeatTimestamp(1);
        pages.closeSilentOnes();
        within(() -> !session().getUIs().contains(silent));
        assertThat(session().getUIs()).contains(alive);
    }

    private static UI opened() {
        var page = new UI();
        page.getInternals().setSession(session());
        page.doInit(VaadinRequest.getCurrent(), session().getNextUIid(), "preau");
        session().addUI(page);
        session().getService().fireUIInitListeners(page);
        return page;
    }

    private static VaadinSession session() {
        return VaadinSession.getCurrent();
    }
}
