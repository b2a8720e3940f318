package org.preau.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.component.page.ColorScheme;
import org.preau.shared.SignedIn;
import org.springframework.stereotype.Component;

/** Gives each session its error handler, and each page the language and the theme of its reader. */
@Component
class Sessions implements VaadinServiceInitListener {

    private static final int RECONNECT_MS = 700;

    private final SignedIn signedIn;

    Sessions(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(new Problems()));
        event.getSource().addUIInitListener(page -> welcome(page.getUI()));
    }

    private void welcome(UI ui) {
        var preferences = signedIn.preferences();
        ui.setLocale(preferences.language());
        ui.getPage().setColorScheme(scheme(preferences.theme()));
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setReconnectInterval(RECONNECT_MS);
        reconnect.setDialogText(ui.getTranslation("shared.reconnecting"));
        reconnect.setDialogTextGaveUp(ui.getTranslation("shared.reconnect-gave-up"));
    }

    private static ColorScheme.Value scheme(String theme) {
        return switch (theme) {
            case "light" -> ColorScheme.Value.LIGHT;
            case "dark" -> ColorScheme.Value.DARK;
            default -> ColorScheme.Value.LIGHT_DARK;
        };
    }
}
