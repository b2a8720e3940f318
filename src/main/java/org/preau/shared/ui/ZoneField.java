package org.preau.shared.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.ZoneId;
import java.util.Optional;

/** Asks by whose clock hours are told, among the zones where people live; when it is left empty, by the one it began with. */
public class ZoneField extends ComboBox<ZoneId> {

    private static final String INHABITED = "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*";

    private ZoneId first;

    public ZoneField(String label, ZoneId first) {
        super(label);
        this.first = first;
        setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.matches(INHABITED))
                .sorted()
                .map(ZoneId::of)
                .toList());
        setItemLabelGenerator(ZoneField::name);
        Typed.chooses(this);
        setValue(first);
        setWidthFull();
    }

    /** « Europe/Paris » of itself, « America/Argentina/Buenos Aires ». */
    public static String name(ZoneId zone) {
        return zone.getId().replace('_', ' ');
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
