package org.preau.shared.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.preau.shared.text.Lasting;

/** How long something lasts, in minutes; 0 when nobody says. */
public class DurationField extends Select<Integer> {

    private static final List<Integer> USUAL = List.of(0, 30, 60, 90, 120, 150, 180, 240, 360, 480);

    public DurationField(String label) {
        setLabel(label);
        setItemLabelGenerator(this::said);
        setItems(USUAL);
        setValue(0);
    }

    /** Shows a duration, among the usual ones or beside them. */
    public void show(int minutes) {
        setItems(Stream.concat(USUAL.stream(), Stream.of(minutes))
                .distinct()
                .sorted()
                .toList());
        setValue(minutes);
    }

    private String said(int minutes) {
        return minutes == 0 ? getTranslation("shared.duration.none") : Lasting.of(this::getTranslation, minutes);
    }
}
