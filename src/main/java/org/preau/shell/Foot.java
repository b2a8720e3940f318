package org.preau.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.preau.shared.ui.Badge;
import org.preau.shared.ui.Icon;

/** Oneself, at the foot of the list: the settings, and the way out. */
class Foot extends Div {

    Foot(SideContent content) {
        addClassName("foot");
        var name = new Span(content.me().name());
        name.addClassNames("grow", "trunc");
        var settings = new Anchor("/p/account", new Badge(content.me().initials(), content.me().colour()), name, Icon.SETTINGS.create());
        settings.addClassName("nav");
        settings.setTitle(getTranslation("shell.settings"));
        add(shortcuts(), settings);
    }

    private Button shortcuts() {
        var shortcuts = new Button(getTranslation("shell.shortcuts"), Icon.KEYBOARD.create(), _ -> new ShortcutsDialog().open());
        shortcuts.addClassNames("nav", "finder");
        shortcuts.setSuffixComponent(new Span("?"));
        return shortcuts;
    }
}
