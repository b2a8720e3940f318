package org.preau.shared.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.preau.shared.Words;
import org.preau.shared.text.ZonePlaces;

/** Asks by whose clock hours are told, among the zones where people live; when it is left empty, by the one it began with. */
public class ZoneField extends ComboBox<ZoneId> {

    private ZoneId first;

    public ZoneField(String label, ZoneId first) {
        super(label);
        this.first = first;
        setItemLabelGenerator(zone -> name(zone, getLocale()));
        setItems(
                (zone, words) -> Words.areIn(name(zone, getLocale()) + " " + zone.getId(), words),
                new ZonePlaces(getLocale()).inhabited());
        Typed.chooses(this);
        setValue(first);
        setWidthFull();
    }

    /** « Paris · Europe », « Buenos Aires · Argentine · Amérique ». */
    public static String name(ZoneId zone, Locale language) {
        return new ZonePlaces(language).whole(zone);
    }

    public ZoneId zone() {
        return Optional.ofNullable(getValue()).orElse(first);
    }

    /** With another one to begin with. */
    public void show(ZoneId zone) {
        first = zone;
        setValue(zone);
    }
}
