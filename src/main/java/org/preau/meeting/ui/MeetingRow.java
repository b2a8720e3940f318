package org.preau.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.preau.agenda.Venue;
import org.preau.agenda.ui.EventWords;
import org.preau.meeting.MeetingLine;

/** One meeting of the list: a leaf of the calendar, what, when and where, how many points. */
class MeetingRow extends ListItem {

    private final Clock clock;
    private final Div leaf = new Div();
    private final Span title = new Span();
    private final Paragraph when = new Paragraph();
    private final Span points = new Span();
    private final Span cancelled = new Span();

    MeetingRow(String address, Clock clock) {
        this.clock = clock;
        when.addClassName("tiny");
        points.addClassName("pill");
        cancelled.setText(getTranslation("meeting.is-cancelled"));
        cancelled.addClassNames("pill", "red");
        var text = new Div(title, when);
        text.addClassName("grow");
        var link = new Anchor(address, leaf, text, points, cancelled);
        link.setRouterIgnore(false);
        add(link);
    }

    void show(MeetingLine line) {
        var event = line.event();
        leaf.removeAll();
        leaf.add(EventWords.leaf(event, clock));
        title.setText(event.title());
        title.setClassName(event.cancelled() ? "struck" : "strong");
        when.setText(EventWords.when(event, clock)
                + (event.venue().isEmpty() ? "" : " · " + new Venue(event.venue()).inShort()));
        points.setText(MeetingWords.points(this, line.meeting().points()));
        points.setVisible(!event.cancelled());
        cancelled.setVisible(event.cancelled());
    }
}
