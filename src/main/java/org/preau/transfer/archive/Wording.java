package org.preau.transfer.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preau.shared.text.SaidDates;
import org.springframework.context.MessageSource;

/**
 * How pages speak: the language of the association's owner, its clock, and its people's names.
 *
 * @param people names by the id of the member
 */
record Wording(MessageSource texts, Locale language, ZoneId zone, Map<String, String> people) {

    String say(String key, Object... values) {
        return texts.getMessage(key, values, language);
    }

    /** Who it was; empty for Préau itself. */
    String name(@Nullable Object member) {
        return member == null ? "" : people.getOrDefault(member.toString(), "");
    }

    /** A moment, as the database writes it. */
    String moment(Object stored) {
        return moment(stored, zone);
    }

    /** The same by another clock. */
    String moment(Object stored, String clock) {
        return moment(stored, ZoneId.of(clock));
    }

    private String moment(Object stored, ZoneId clock) {
        var moment = LocalDateTime.parse(stored.toString().replace(' ', 'T'))
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(clock);
        return SaidDates.withYears(language).moment(moment.toLocalDate(), moment.toLocalTime());
    }

    /** By whose clock an hour is told. */
    String clock(String zone) {
        return SaidDates.withYears(language).clock(ZoneId.of(zone));
    }

    /** A day, with its hour when it has one. */
    String day(Object stored, @Nullable Object hour) {
        var at = hour == null ? null : LocalTime.parse(hour.toString());
        return SaidDates.withYears(language).moment(LocalDate.parse(stored.toString()), at);
    }
}
