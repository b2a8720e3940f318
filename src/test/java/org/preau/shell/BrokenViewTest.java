package org.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;

/** Whoever watches the house from outside tells a bug of ours from a database that is away. */
@PreauTest
class BrokenViewTest extends SpringBrowserlessTest {

    @Test
    void an_outage_passes_and_a_bug_does_not() {
        assertThat(statusOf(new IllegalStateException(new SQLTransientConnectionException("2000 ms"))))
                .isEqualTo(503);
        assertThat(statusOf(new IllegalStateException("a bug"))).isEqualTo(500);
    }

    private static int statusOf(Exception failure) {
        var ui = UI.getCurrent();
        var router = ui.getInternals().getRouter();
        var event = new BeforeEnterEvent(
                router, NavigationTrigger.PROGRAMMATIC, new Location("a/bocage"), BrokenView.class, ui, List.of());
        return new BrokenView().setErrorParameter(event, new ErrorParameter<>(Exception.class, failure));
    }
}
