package org.preau.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Refusal;
import org.preau.shared.database.Outage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where what goes wrong in a screen becomes words: a refusal is its sentence, anything else is a bug
 * with an incident number, whose trace is in the log. What the person typed stays in its field.
 */
public class Problems implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Traces TRACES = new Traces();

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui != null) {
            Toast.say(sentence(ui, event.getThrowable()));
            refusal(event.getThrowable())
                    .flatMap(refused -> refused.reason().page())
                    .ifPresent(page -> ui.getPage().setLocation(leading(ui, page)));
        } else if (refusal(event.getThrowable()).isEmpty()) {
            Outage.of(event.getThrowable())
                    .ifPresentOrElse(
                            outage -> LOG.warn("Something outside any screen is not done: {}", outage),
                            () -> keep(number(), event.getThrowable()));
        }
    }

    /** What to tell whoever looks at that page. */
    public static String sentence(UI ui, Throwable thrown) {
        return refusal(thrown)
                .map(refused -> ui.getTranslation(
                        refused.reason().key(), refused.arguments().toArray()))
                .or(() -> Outage.of(thrown).map(outage -> ui.getTranslation(outage.key())))
                .orElseGet(() -> bug(ui, thrown));
    }

    /** There, and back here afterwards. */
    static String leading(UI ui, String page) {
        return page + "?then=/" + ui.getInternals().getActiveViewLocation().getPath();
    }

    private static String bug(UI ui, Throwable thrown) {
        var number = number();
        keep(number, thrown);
        return ui.getTranslation("shared.incident", number);
    }

    private static void keep(String number, Throwable thrown) {
        TRACES.alike(thrown, number)
                .ifPresentOrElse(
                        before -> LOG.error("Incident {} is again {}", number, before),
                        () -> LOG.error("Incident {}", number, thrown));
    }

    private static String number() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static Optional<Refusal> refusal(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
