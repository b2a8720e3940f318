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

    DeadEnd() {
        addClassNames("main", "dead-end");
        setId("main");
    }

    final void say(Refusal refusal) {
        say(getTranslation(refusal.reason().key(), refusal.arguments().toArray()));
    }

    final void say(String why) {
        var sentence = new Paragraph(why);
        var back = new Anchor("/", getTranslation("shell.dead-end.back"));
        back.addClassName("way-back");
        var page = new Div(new H1(getTranslation("shell.dead-end.title")), sentence, back);
        page.addClassName("page");
        removeAll();
        add(page);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.dead-end.title") + " · Préau";
    }
}
