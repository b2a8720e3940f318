package org.preau;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.preau.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A test that has a screen before its eyes, of the first association of its story. Each commits, in associations of its own. */
@PreauTest
public abstract class ScreenTest extends SpringBrowserlessTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired
    private Storyteller teller;

    @Autowired
    private Seated seated;

    protected Story story;

    @BeforeEach
    void tell() {
        story = teller.tell();
    }

    @AfterEach
    void leave() {
        seated.leave();
    }

    /** Signs this person in, whose screens are opened from now on, in French. */
    protected void enter(Actor.Member member) {
        UI.getCurrent().setLocale(Locale.FRENCH);
        seated.sit(member);
    }

    /** @param path below the association's address */
    protected void open(String path) {
        UI.getCurrent().navigate(address(path));
    }

    protected String address(String path) {
        return "a/" + story.bocage.slug() + "/" + path;
    }

    /** Where the screen stands now, below the association's address. */
    protected String here() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath().replace(address(""), "");
    }

    /** Presses the act of a dialog that bears this verb; its foot is not among the components that are found. */
    protected static void press(Dialog dialog, String verb) {
        dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .filter(act -> act instanceof Button button && button.getText().equals(verb))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .click();
    }

    /**
     * What an element says, as its browser would.
     *
     * @param name of what is said with the verb, such as {@code event.detail}
     */
    protected static void say(Component element, String verb, String name, Object said) {
        var data = JsonMapper.shared().valueToTree(Map.of(name, said));
        element.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element.getElement(), verb, data));
    }

    /** What happens elsewhere shows here soon. */
    protected void within(BooleanSupplier done) {
        var end = System.nanoTime() + SOON.toNanos();
        while (!done.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
            roundTrip();
        }
        assertThat(done.getAsBoolean()).isTrue();
    }
}
