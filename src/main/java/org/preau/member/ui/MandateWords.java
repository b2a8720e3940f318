package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.preau.member.Mandate;

/** « depuis le 3 janvier 2026 », « du … au … ». */
final class MandateWords {

    private MandateWords() {}

    static String of(Component reader, Mandate mandate) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(UI.getCurrent().getLocale());
        return mandate.until()
                .map(until -> reader.getTranslation("member.mandate.between", day.format(mandate.since()), day.format(until)))
                .orElseGet(() -> reader.getTranslation("member.mandate.since", day.format(mandate.since())));
    }
}
