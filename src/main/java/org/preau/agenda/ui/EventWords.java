package org.preau.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import org.preau.agenda.EventFace;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.ReaderZone;

/** How screens say of an event when and where. */
public final class EventWords {

    private EventWords() {}

    static SaidDates said(EventFace event, Clock clock) {
        return new SaidDates(UI.getCurrent().getLocale(), LocalDate.now(clock.withZone(event.zone())));
    }

    /** « jeudi 10 décembre à 18 h 30 », with its end when it is known, and by whose clock when the reader’s shows another hour. */
    public static String when(EventFace event, Clock clock) {
        return when(event, said(event, clock)) + beside(event);
    }

    /** The same, with the year whichever it is. */
    public static String dated(EventFace event) {
        return when(event, SaidDates.withYears(UI.getCurrent().getLocale())) + beside(event);
    }

    /** By whose clock its hours are told; and when it is on the reader’s, where that shows another hour. */
    static String clock(EventFace event, Clock clock) {
        var said = said(event, clock);
        var yours = event.begins().atZone(ReaderZone.here());
        return beside(event).isEmpty()
                ? UI.getCurrent().getTranslation("agenda.clock", said.clock(event.zone()))
                : UI.getCurrent()
                        .getTranslation("agenda.clock-yours", said.moment(yours.toLocalDate(), yours.toLocalTime()));
    }

    private static String beside(EventFace event) {
        var said = SaidDates.withYears(UI.getCurrent().getLocale());
        return event.when().untimed() ? "" : said.beside(event.begins(), event.zone(), ReaderZone.here());
    }

    private static String when(EventFace event, SaidDates said) {
        var begins = said.moment(event.when().on(), event.when().at());
        if (event.when().minutes() == 0) {
            return begins;
        }
        var ends = event.ends().atZone(event.zone());
        var sameDay = ends.toLocalDate().equals(event.when().on());
        return begins + " – "
                + (sameDay ? said.hour(ends.toLocalTime()) : said.moment(ends.toLocalDate(), ends.toLocalTime()));
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
