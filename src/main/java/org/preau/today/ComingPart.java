package org.preau.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.preau.agenda.EventFace;
import org.preau.agenda.EventId;
import org.preau.meeting.MeetingFace;
import org.preau.shared.text.SaidDates;

/** « À venir »: what takes place soon where the reader sits. */
class ComingPart extends Section {

    /** @param meetings those of the events that are meetings */
    ComingPart(List<EventFace> events, Map<EventId, MeetingFace> meetings, String association, SaidDates said) {
        add(new H2(getTranslation("today.coming")));
        var list = new UnorderedList();
        list.addClassNames("panel", "catch");
        events.forEach(event -> list.add(new ListItem(line(event, Optional.ofNullable(meetings.get(event.id())), "a/" + association + "/", said))));
        add(list);
    }

    private Anchor line(EventFace event, Optional<MeetingFace> meeting, String base, SaidDates said) {
        var month = new Span(said.leaf(event.when().on()));
        month.addClassName("leaf-month");
        var day = new Span(String.valueOf(event.when().on().getDayOfMonth()));
        day.addClassName("leaf-day");
        var leaf = new Span(month, day);
        leaf.addClassName("leaf");
        leaf.getElement().setAttribute("aria-hidden", "true");
        var title = new Span(event.title());
        title.addClassName("strong");
        var when = new Paragraph(said.moment(event.when().on(), event.when().at()) + (event.venue().isEmpty() ? "" : " · " + event.venue()));
        when.addClassName("tiny");
        var text = new Div(title, when);
        text.addClassName("grow");
        var link = new Anchor(base + meeting.map(MeetingFace::path).orElse(event.path()), leaf, text);
        link.setRouterIgnore(false);
        meeting.map(this::pill).ifPresent(link::add);
        return link;
    }

    private Span pill(MeetingFace meeting) {
        var key = meeting.points() == 0 ? "today.meeting" : meeting.points() == 1 ? "today.meeting-one" : "today.meeting-points";
        var pill = new Span(getTranslation(key, meeting.points()));
        pill.addClassNames("pill", "green");
        return pill;
    }
}
