package org.preau.agenda.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.preau.agenda.EventFace;
import org.preau.agenda.Venue;

/** One event of the list: a leaf of the calendar, what, when and where. */
class EventRow extends ListItem {

    private final Clock clock;
    private final Div leaf = new Div();
    private final Span title = new Span();
    private final Paragraph when = new Paragraph();
    private final Span cancelled = new Span();

    EventRow(String address, Clock clock) {
        this.clock = clock;
        when.addClassName("tiny");
        cancelled.setText(getTranslation("agenda.is-cancelled"));
        cancelled.addClassNames("pill", "red");
        var text = new Div(title, when);
        text.addClassName("grow");
        var link = new Anchor(address, leaf, text, cancelled);
        link.setRouterIgnore(false);
        add(link);
    }

    void show(EventFace event) {
        leaf.removeAll();
        leaf.add(EventWords.leaf(event, clock));
        title.setText(event.title());
        title.setClassName(event.cancelled() ? "struck" : "strong");
        when.setText(EventWords.when(event, clock)
                + (event.venue().isEmpty() ? "" : " · " + new Venue(event.venue()).inShort()));
        cancelled.setVisible(event.cancelled());
    }
}
