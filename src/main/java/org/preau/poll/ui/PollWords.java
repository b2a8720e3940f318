package org.preau.poll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import org.preau.agenda.When;
import org.preau.poll.PollHead;
import org.preau.shared.text.SaidDates;

/** How the screens of polls say dates and counts. */
final class PollWords {

    private PollWords() {}

    /** In the language of the screen, on the poll's clock. */
    static SaidDates said(Component screen, PollHead poll, Clock clock) {
        return new SaidDates(screen.getUI().map(UI::getLocale).orElseGet(() -> UI.getCurrent().getLocale()), LocalDate.now(clock.withZone(poll.zone())));
    }

    static String closing(SaidDates said, PollHead poll) {
        return said.moment(poll.closes().toLocalDate(), poll.closes().toLocalTime());
    }

    static String moment(SaidDates said, When when) {
        return said.moment(when.on(), when.at());
    }
}
