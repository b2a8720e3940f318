package org.preau.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.preau.shared.Refusal;

/** A page with nothing to show: one sentence that says why, and the way back. It stands alone, outside any association. */
abstract class DeadEnd extends Main implements HasDynamicTitle {

    private final String title;

    DeadEnd() {
        this("shell.dead-end.title");
    }

    /** @param title the key of its heading */
    DeadEnd(String title) {
        this.title = title;
        addClassNames("main", "dead-end");
        setId("main");
    }

    final void say(Refusal refusal) {
        say(refusal.reason().key(), refusal.arguments().toArray());
    }

    final void say(String key, Object... values) {
        say(getTranslation(key, values), new Anchor("/", getTranslation("shell.dead-end.back")));
    }

    final void say(String why, Anchor way) {
        way.addClassName("way-back");
        var page = new Div(new H1(getTranslation(title)), new Paragraph(why), way);
        page.addClassName("page");
        removeAll();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(title) + " · Préau";
    }
}
