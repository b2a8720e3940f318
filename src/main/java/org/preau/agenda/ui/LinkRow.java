package org.preau.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.preau.shared.RefSource;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Kinds;

/** One thing that an event is about, and the button that takes the link away. */
class LinkRow extends ListItem {

    private final Anchor link = new Anchor();
    private final Span kind = new Span();
    private final Button away;
    private final String association;

    LinkRow(String association, Runnable unlink) {
        this.association = association;
        link.setRouterIgnore(false);
        link.addClassNames("link", "grow");
        away = Act.bare("", Icon.X, unlink);
        addClassNames("row", "person");
        kind.addClassName("tiny");
        add(link, kind, away);
    }

    void show(RefSource.Preview thing, boolean mayEdit) {
        link.setHref("a/" + association + "/" + thing.path());
        link.setText(thing.title());
        kind.setText(Kinds.of(this, thing.ref()));
        Act.name(away, getTranslation("agenda.unlink", thing.title(), kind.getText()));
        away.setVisible(mayEdit);
    }
}
