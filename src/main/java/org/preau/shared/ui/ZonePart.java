package org.preau.shared.ui;

import com.vaadin.flow.component.html.NativeDetails;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.preau.shared.text.SaidDates;

/** « Les heures sont à l’heure de Paris »: said in one line, behind which another clock can be chosen. */
public class ZonePart extends NativeDetails {

    private final ZoneField field;

    /** @param first the clock to begin with */
    public ZonePart(ZoneId first) {
        field = new ZoneField(getTranslation("shared.zone"), first);
        field.setHelperText(getTranslation("shared.zone.help"));
        field.addValueChangeListener(_ -> say());
        addClassName("zone");
        setContent(field);
        say();
    }

    private void say() {
        setSummaryText(getTranslation("shared.zone.said", new SaidDates(getLocale(), LocalDate.MIN).clock(zone())));
    }

    public ZoneId zone() {
        return field.zone();
    }

    /** What it is called where changes are told. */
    public String label() {
        return field.getLabel();
    }

    /** With another one to begin with. */
    public void show(ZoneId zone) {
        field.show(zone);
    }

    /** Tells each other clock that is chosen. */
    public void onChange(Consumer<ZoneId> heard) {
        field.addValueChangeListener(_ -> heard.accept(zone()));
    }
}
