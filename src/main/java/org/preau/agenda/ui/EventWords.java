package org.preau.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import org.preau.agenda.EventFace;
import org.preau.shared.text.SaidDates;

/** How screens say of an event when and where. */
public final class EventWords {

    private EventWords() {}

    static SaidDates said(EventFace event, Clock clock) {
        return new SaidDates(UI.getCurrent().getLocale(), LocalDate.now(clock.withZone(event.zone())));
    }

    /** « jeudi 10 décembre à 18 h 30 », with its end when it is known. */
    public static String when(EventFace event, Clock clock) {
        return when(event, said(event, clock));
    }

    /** The same, with the year whichever it is. */
    public static String dated(EventFace event) {
        return when(event, SaidDates.withYears(UI.getCurrent().getLocale()));
    }

    private static String when(EventFace event, SaidDates said) {
        var begins = said.moment(event.when().on(), event.when().at());
        if (event.when().minutes() == 0) {
            return begins;
        }
        var ends = event.ends().atZone(event.zone());
        var sameDay = ends.toLocalDate().equals(event.when().on());
        return begins + " – " + (sameDay ? said.hour(ends.toLocalTime()) : said.moment(ends.toLocalDate(), ends.toLocalTime()));
    }

    /** A leaf of a calendar; the date in words stands beside it. */
    public static Span leaf(EventFace event, Clock clock) {
        var month = new Span(said(event, clock).leaf(event.when().on()));
        month.addClassName("leaf-month");
        var day = new Span(String.valueOf(event.when().on().getDayOfMonth()));
        day.addClassName("leaf-day");
        var leaf = new Span(month, day);
        leaf.addClassName("leaf");
        leaf.getElement().setAttribute("aria-hidden", "true");
        return leaf;
    }
}
