package org.preau.shared.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page around every screen: its styles, its icon, its open line to the server. */
@Push(transport = Transport.WEBSOCKET)
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("preau/tokens.css")
@StyleSheet("preau/house.css")
public class House implements AppShellConfigurator {

    /** Before all other scripts. */
    private static final String EARLY = "<script src=\"/p/early.js\"></script>";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.addFavIcon("icon", "preau/icon.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addInlineWithContents(Inline.Position.PREPEND, EARLY, Inline.Wrapping.NONE);
    }
}
