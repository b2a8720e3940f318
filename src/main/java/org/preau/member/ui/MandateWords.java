package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import org.preau.member.Mandate;
import org.preau.shared.text.SaidDates;

/** « depuis le 3 janvier 2026 », « à partir du … » for what is to come, « du … au … ». */
final class MandateWords {

    private MandateWords() {}

    /** « Présidence · depuis le 3 janvier 2026 ». */
    static String line(Component reader, Mandate mandate, LocalDate today) {
        var dates = of(reader, mandate, today);
        return mandate.office()
                .map(office -> MemberWords.of(reader, office) + " · " + dates)
                .orElse(dates);
    }

    private static String of(Component reader, Mandate mandate, LocalDate today) {
        var said = SaidDates.withYears(UI.getCurrent().getLocale());
        var first = said.date(mandate.since());
        var open = mandate.since().isAfter(today) ? "member.mandate.from" : "member.mandate.since";
        return mandate.until()
                .map(until -> reader.getTranslation("member.mandate.between", first, said.date(until)))
                .orElseGet(() -> reader.getTranslation(open, first));
    }
}
