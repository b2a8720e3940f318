package org.preau.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.preau.agenda.AgendaReason;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventFace;
import org.preau.agenda.Venue;
import org.preau.agenda.When;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.ui.DayField;
import org.preau.shared.ui.DurationField;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Asks what takes place, when and where. Without an hour it takes the whole day. */
class EventDialog extends FormDialog {

    private final TextField title = new TextField();
    private final DayField day = new DayField();
    private final TimePicker hour = new TimePicker();
    private final DurationField duration = new DurationField(getTranslation("agenda.field.duration"));
    private final TextField venue = new TextField();

    EventDialog(String key, ZoneId zone, Consumer<EventDraft> write) {
        super("");
        setHeaderTitle(getTranslation(key));
        title.setLabel(getTranslation("agenda.field.title"));
        title.setAutofocus(true);
        day.setLabel(getTranslation("agenda.field.day"));
        hour.setLabel(getTranslation("agenda.field.hour"));
        hour.setClearButtonVisible(true);
        venue.setLabel(getTranslation("agenda.field.venue"));
        venue.setPlaceholder(getTranslation("agenda.field.venue-example"));
        var time = new Div(day, hour, duration);
        time.addClassNames("row", "wrap");
        ask(title, time, venue);
        blame(title, SharedReason.TITLE_LENGTH);
        blame(day, SharedReason.DATE_RANGE);
        blame(hour, AgendaReason.HOUR_SKIPPED, AgendaReason.HOUR_TWICE);
        blame(venue, AgendaReason.PLACE_LENGTH);
        act(getTranslation("shared.save"), Icon.CHECK, () -> write.accept(draft(zone)));
    }

    /** With what it says already. */
    EventDialog showing(EventFace event) {
        title.setValue(event.title());
        day.setValue(event.when().on());
        hour.setValue(event.when().at());
        duration.show(event.when().minutes());
        venue.setValue(event.venue());
        return this;
    }

    private EventDraft draft(ZoneId zone) {
        return new EventDraft(
                new Title(title.getValue()), new When(needed(day), hour.getValue(), duration.getValue()), zone, new Venue(venue.getValue()));
    }
}
