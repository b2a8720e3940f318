package org.preau.poll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.preau.agenda.When;
import org.preau.poll.PollHead;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.ReaderZone;

/**
 * How the screens of a poll say its dates: in the language of the screen and on the poll’s clock, which is named where the reader’s
 * shows another hour.
 */
record PollWords(SaidDates said, PollHead poll) {

    static PollWords of(Component screen, PollHead poll, Clock clock) {
        var language = screen.getUI()
                .map(UI::getLocale)
                .orElseGet(() -> UI.getCurrent().getLocale());
        return new PollWords(new SaidDates(language, LocalDate.now(clock.withZone(poll.zone()))), poll);
    }

    /** By whose clock an hour is asked for, below its field; nothing where the reader’s is the same. */
    static String clock(ZoneId zone) {
        var same = zone.getRules().equals(ReaderZone.here().getRules());
        return same ? "" : SaidDates.withYears(UI.getCurrent().getLocale()).clock(zone);
    }

    /** When it closes by itself. */
    String closing() {
        var closes = poll.closes();
        return said.moment(closes.toLocalDate(), closes.toLocalTime())
                + said.beside(poll.closesAt(), poll.zone(), ReaderZone.here());
    }

    String moment(When when) {
        return moment(when, poll.zone());
    }

    /** On another clock than the poll’s. */
    String moment(When when, ZoneId zone) {
        var moment = said.moment(when.on(), when.at());
        return when.untimed() ? moment : moment + said.beside(when.begins(zone), zone, ReaderZone.here());
    }
}
