package org.preau.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.concurrent.ThreadLocalRandom;
import org.preau.shared.SignedIn;
import org.springframework.stereotype.Component;

/** Gives each session its error handler, and each page the language, the clock and the theme of its reader. */
@Component
class Sessions implements VaadinServiceInitListener {

    private static final int RECONNECT_MS = 700;
    private static final int SPREAD_MS = 600;

    private final SignedIn signedIn;
    private final OpenPages pages;

    Sessions(SignedIn signedIn, OpenPages pages) {
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new Problems()));
        event.getSource().addUIInitListener(page -> welcome(page.getUI()));
    }

    private void welcome(UI ui) {
        signedIn.account().ifPresent(person -> pages.open(person, ui));
        var preferences = signedIn.preferences();
        ui.setLocale(preferences.language());
        new ReaderZone(preferences.zone()).keepFor(ui);
        ui.getPage()
                .executeJs(
                        "document.documentElement.dataset.zone = $0",
                        preferences.zone().getId());
        ui.getPage().setColorScheme(scheme(preferences.theme()));
        reconnectSoon(ui);
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setReconnectInterval(RECONNECT_MS);
        reconnect.setDialogText(ui.getTranslation("shared.reconnecting"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("shared.reconnect-gave-up"));
        ui.getPage()
                .executeJs(
                        "window.Vaadin.connectionIndicator.onlineText = $0", ui.getTranslation("shared.reconnected"));
    }

    /** Again and again until the network is back, and not all pages at the same moment. */
    private static void reconnectSoon(UI ui) {
        var push = ui.getPushConfiguration();
        push.setParameter(
                "reconnectInterval",
                String.valueOf(RECONNECT_MS + ThreadLocalRandom.current().nextInt(SPREAD_MS)));
        push.setParameter("maxWebsocketErrorRetries", String.valueOf(Integer.MAX_VALUE));
    }

    private static ColorScheme.Value scheme(String theme) {
        return switch (theme) {
            case "light" -> ColorScheme.Value.LIGHT;
            case "dark" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.LIGHT_DARK;
        };
    }
}
