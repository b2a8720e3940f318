package org.preau.agenda.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import org.preau.agenda.AgendaReason;
import org.preau.agenda.EventDraft;
import org.preau.agenda.EventFace;
import org.preau.agenda.Venue;
import org.preau.agenda.When;
import org.preau.shared.MemberId;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.preau.shared.ui.DayField;
import org.preau.shared.ui.DurationField;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.HourField;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Meanwhile;
import org.preau.shared.ui.ZoneField;
import org.preau.shared.ui.ZonePart;

/** Asks what takes place, when and where. Without an hour it takes the whole day. */
abstract class EventDialog extends FormDialog {

    private final TextField title = new TextField();
    private final DayField day = new DayField();
    private final HourField hour = new HourField();
    private final DurationField duration = new DurationField(getTranslation("agenda.field.duration"));
    private final ZonePart zone;
    private final TextField venue = new TextField();
    private final Div time = new Div();
    private final Meanwhile meanwhile = new Meanwhile();

    /** @param first by whose clock its hours are told, unless another one is chosen */
    EventDialog(String key, ZoneId first) {
        super(key);
        zone = new ZonePart(first);
        title.setLabel(getTranslation("agenda.field.title"));
        title.setAutofocus(true);
        day.setLabel(getTranslation("agenda.field.day"));
        hour.setLabel(getTranslation("agenda.field.hour"));
        hour.setHelperText(getTranslation("agenda.field.hour-help"));
        hour.setClearButtonVisible(true);
        venue.setLabel(getTranslation("agenda.field.venue"));
        venue.setPlaceholder(getTranslation("agenda.field.venue-example"));
        time.add(day, hour, duration);
        time.addClassNames("row", "wrap", "level");
        ask(title, time, zone, venue, meanwhile);
        blame(title, SharedReason.TITLE_LENGTH, SharedReason.TITLE_EMPTY);
        blame(day, SharedReason.DATE_RANGE);
        blame(hour, AgendaReason.HOUR_SKIPPED, AgendaReason.HOUR_TWICE);
        blame(venue, AgendaReason.PLACE_LENGTH);
        act(getTranslation("shared.save"), Icon.CHECK, () -> write(draft()));
    }

    /** What is said of an event that is not there yet stays with whoever says it, until they write it or give it up. */
    final void keepAll(MemberId person, String place) {
        keep(person, place, title, venue);
        keepChoices(person, place, time, day, hour, duration);
        forgetWhenGivenUp();
    }

    /** What is asked for, written. */
    abstract void write(EventDraft draft);

    /** With what it says already. */
    final void show(EventFace event) {
        title.setValue(event.title());
        day.setValue(event.when().on());
        hour.setValue(event.when().at());
        duration.show(event.when().minutes());
        zone.show(event.zone());
        venue.setValue(event.venue());
    }

    /**
     * What was written since, by the name of its field, below what is typed.
     *
     * @param when it takes place now, in words
     */
    final void showSince(EventFace before, EventFace now, String when) {
        var written = new LinkedHashMap<String, String>();
        if (!now.title().equals(before.title())) {
            written.put(title.getLabel(), now.title());
        }
        if (!now.when().equals(before.when())) {
            written.put(day.getLabel(), when);
        }
        if (!now.zone().equals(before.zone())) {
            written.put(zone.label(), ZoneField.name(now.zone(), getLocale()));
        }
        if (!now.venue().equals(before.venue())) {
            written.put(venue.getLabel(), now.venue());
        }
        meanwhile.show(written);
    }

    private EventDraft draft() {
        var when = new When(needed(day), read(hour).orElse(null), duration.getValue());
        return new EventDraft(new Title(title.getValue()), when, zone.zone(), new Venue(venue.getValue()));
    }
}
