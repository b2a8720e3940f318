package org.preau.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalTime;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/** Asks for an hour, typed or chosen in a list. */
public class HourField extends TimePicker implements Legible<LocalTime> {

    /** An hour of no day is not shown as one of the next day: « 25:00 » would read as 1 o'clock. By the time that somebody types it reads their language. */
    private static final String WITHIN_A_DAY =
            """
            this.addEventListener('focusin', () => {
              const { withinADay, parseTime } = this.i18n;
              if (withinADay) return;
              this.i18n = { ...this.i18n, withinADay: true, parseTime: (words) => {
                const time = parseTime(words);
                return time && time.hours < 24 && (time.minutes ?? 0) < 60 ? time : undefined;
              } };
            });
            """;

    public HourField() {
        setI18n(new TimePickerI18n().setBadInputErrorMessage(getTranslation(unreadable().key())));
    }

    @Override
    public final Refusal.Reason unreadable() {
        return SharedReason.HOUR_UNREADABLE;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(WITHIN_A_DAY);
    }
}
