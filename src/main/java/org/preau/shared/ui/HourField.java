package org.preau.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/** Asks for an hour of a day, typed or chosen in a list. */
@JsModule("./shared/hour-field.ts")
public class HourField extends TimePicker implements Legible<LocalTime> {

    public HourField() {
        setI18n(new TimePickerI18n()
                .setBadInputErrorMessage(getTranslation(unreadable().key())));
    }

    @Override
    public final Refusal.Reason unreadable() {
        return SharedReason.HOUR_UNREADABLE;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.preau.withinADay(this)");
    }
}
