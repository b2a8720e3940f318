package org.preau.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;

/**
 * Asks for a day, typed in figures or as it is said, or chosen in a calendar that speaks the person's language; weeks begin on Monday. It has no button to
 * empty itself: with one, Escape would empty it too, instead of leaving it.
 */
@JsModule("./shared/day-field.ts")
@JsModule("./shared/late-opening.ts")
public class DayField extends DatePicker implements Legible<LocalDate> {

    private static final int MONDAY = 1;

    public DayField() {
        var formats = getTranslation("shared.day.formats").split("\\|");
        setI18n(new DatePickerI18n()
                .setMonthNames(months())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE))
                .setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormats(formats[0], Arrays.copyOfRange(formats, 1, formats.length))
                .setToday(getTranslation("shared.day.today"))
                .setCancel(getTranslation("shared.day.cancel"))
                .setDialogAccessibleName(getTranslation("shared.day.calendar"))
                .setBadInputErrorMessage(getTranslation(unreadable().key())));
    }

    @Override
    public final Refusal.Reason unreadable() {
        return SharedReason.DAY_UNREADABLE;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs("window.preau.asSaid(this, $0)", getLocale().toLanguageTag());
    }

    private List<String> months() {
        return Stream.of(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()))
                .toList();
    }

    /** Sunday first, as the calendar asks for them. */
    private List<String> weekdays(TextStyle style) {
        return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> day.getDisplayName(style, getLocale()))
                .toList();
    }
}
