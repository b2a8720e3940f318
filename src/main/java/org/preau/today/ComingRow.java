package org.preau.today;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.preau.agenda.EventFace;
import org.preau.agenda.Venue;
import org.preau.meeting.MeetingFace;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.ReaderZone;

/** Something that takes place: a leaf of the calendar, its title, when and where; a meeting opens as one. */
class ComingRow extends ListItem {

    private final String home;
    private final Anchor link;
    private final Span month = new Span();
    private final Span number = new Span();
    private final Span title = new Span();
    private final Paragraph when = new Paragraph();
    private final Span meeting = new Span();

    ComingRow(String home) {
        this.home = home;
        month.addClassName("leaf-month");
        number.addClassName("leaf-day");
        var leaf = new Span(month, number);
        leaf.addClassName("leaf");
        leaf.getElement().setAttribute("aria-hidden", "true");
        title.addClassName("strong");
        when.addClassName("tiny");
        var text = new Div(title, when);
        text.addClassName("grow");
        meeting.addClassNames("pill", "green");
        link = new Anchor("", leaf, text, meeting);
        link.setRouterIgnore(false);
        add(link);
    }

    void show(EventFace event, Day day) {
        var said = new SaidDates(getLocale(), day.date());
        var held = Optional.ofNullable(day.meetings().get(event.id()));
        month.setText(said.leaf(event.when().on()));
        number.setText(String.valueOf(event.when().on().getDayOfMonth()));
        title.setText(event.title());
        when.setText(when(event, said) + (event.venue().isEmpty() ? "" : " · " + new Venue(event.venue()).inShort()));
        meeting.setText(held.map(this::points).orElse(""));
        meeting.setVisible(held.isPresent());
        link.setHref(home + "/" + held.map(MeetingFace::path).orElse(event.path()));
    }

    private static String when(EventFace event, SaidDates said) {
        var moment = said.moment(event.when().on(), event.when().at());
        return event.when().untimed() ? moment : moment + said.beside(event.begins(), event.zone(), ReaderZone.here());
    }

    private String points(MeetingFace meeting) {
        var key = meeting.points() == 0
                ? "today.meeting"
                : meeting.points() == 1 ? "today.meeting-one" : "today.meeting-points";
        return getTranslation(key, meeting.points());
    }
}
