package org.preau.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Refusal;
import org.preau.shared.database.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where what goes wrong in a screen becomes words: a refusal is its sentence, anything else is a bug
 * with an incident number, whose trace is in the log. What the person typed stays in its field.
 */
class Problems implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        var sentence = refusal(event.getThrowable());
        if (ui != null) {
            Toast.say(sentence != null ? words(ui, sentence) : bug(ui, event));
            Optional.ofNullable(sentence).flatMap(refused -> refused.reason().page()).ifPresent(page -> lead(ui, page));
        } else if (sentence == null) {
            LOG.error("A bug outside any screen", event.getThrowable());
        }
    }

    private static String words(UI ui, Refusal refusal) {
        return ui.getTranslation(refusal.reason().key(), refusal.arguments().toArray());
    }

    /** There, and back here afterwards. */
    private static void lead(UI ui, String page) {
        ui.getPage().setLocation(page + "?then=/" + ui.getInternals().getActiveViewLocation().getPath());
    }

    private static String bug(UI ui, ErrorEvent event) {
        if (DatabaseAway.isCauseOf(event.getThrowable())) {
            return ui.getTranslation("shared.away");
        }
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}", number, event.getThrowable());
        return ui.getTranslation("shared.incident", number);
    }

    private static @Nullable Refusal refusal(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
