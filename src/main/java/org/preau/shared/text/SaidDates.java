package org.preau.shared.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates and hours as people say them: « jeudi 10 décembre à 18 h 30 », « Thursday 10 December at 6:30 pm ».
 *
 * @param today a date of another year is said with its year
 */
public record SaidDates(Locale language, LocalDate today) {

    private static final String FRENCH = Locale.FRENCH.getLanguage();

    /** Each date with its year, for lists of things of any year. */
    public static SaidDates withYears(Locale language) {
        return new SaidDates(language, LocalDate.MIN);
    }

    /** « jeudi 10 décembre », « mardi 1er décembre », « vendredi 1er janvier 2027 ». */
    public String day(LocalDate day) {
        return weekday(day, TextStyle.FULL) + " " + number(day) + " " + month(day, TextStyle.FULL) + year(day);
    }

    /** « 10 décembre 2026 », « 1er janvier 2027 »: without the weekday, for what lasts from or until a day. */
    public String date(LocalDate day) {
        return number(day) + " " + month(day, TextStyle.FULL) + year(day);
    }

    /** The same, by the calendar of a place. */
    public String date(Instant at, ZoneId zone) {
        return date(LocalDate.ofInstant(at, zone));
    }

    /** « jeu. 10 déc. », where there is little room. */
    public String shortDay(LocalDate day) {
        return weekday(day, TextStyle.SHORT) + " " + number(day) + " " + month(day, TextStyle.SHORT) + year(day);
    }

    /** « 18 h 30 », « 10 h », « 6:30 pm », « 12 noon ». */
    public String hour(LocalTime hour) {
        if (isFrench()) {
            return hour.getMinute() == 0
                    ? hour.getHour() + "\u00a0h"
                    : "%d\u00a0h\u00a0%02d".formatted(hour.getHour(), hour.getMinute());
        }
        if (hour.equals(LocalTime.NOON)) {
            return "12\u00a0noon";
        }
        return DateTimeFormatter.ofPattern(hour.getMinute() == 0 ? "h\u00a0a" : "h:mm\u00a0a", Locale.UK)
                .format(hour)
                .toLowerCase(Locale.ROOT);
    }

    /** « jeudi 10 décembre à 18 h 30 »; the day alone when no hour is told. */
    public String moment(LocalDate day, @Nullable LocalTime hour) {
        return hour == null ? day(day) : day(day) + at() + hour(hour);
    }

    /** The same, by the clock of a place. */
    public String moment(Instant at, ZoneId zone) {
        var there = at.atZone(zone);
        return moment(there.toLocalDate(), there.toLocalTime());
    }

    /** The day alone, by the calendar of a place. */
    public String day(Instant at, ZoneId zone) {
        return day(LocalDate.ofInstant(at, zone));
    }

    /** « jeu. 10 déc. 18 h 30 ». */
    public String shortMoment(LocalDate day, @Nullable LocalTime hour) {
        return hour == null ? shortDay(day) : shortDay(day) + " " + hour(hour);
    }

    /** « déc. », above the number of a leaf of a calendar. */
    public String leaf(LocalDate day) {
        return month(day, TextStyle.SHORT);
    }

    /** By whose clock hours are told: « heure de Paris », « heure d’Abidjan », « Paris time ». */
    public String clock(ZoneId zone) {
        var places = new ZonePlaces(language);
        return isFrench() ? places.inFrench(zone) : places.place(zone) + " time";
    }

    /** « , heure de Paris » after an hour that is told by other clocks than its reader’s; nothing where both show the same then. */
    public String beside(Instant hour, ZoneId told, ZoneId reader) {
        var same = told.getRules().getOffset(hour).equals(reader.getRules().getOffset(hour));
        return same ? "" : ", " + clock(told);
    }

    private String at() {
        return isFrench() ? " à " : " at ";
    }

    private String number(LocalDate day) {
        return isFrench() && day.getDayOfMonth() == 1 ? "1er" : String.valueOf(day.getDayOfMonth());
    }

    private String weekday(LocalDate day, TextStyle style) {
        return day.getDayOfWeek().getDisplayName(style, language);
    }

    private String month(LocalDate day, TextStyle style) {
        return day.getMonth().getDisplayName(style, language);
    }

    private String year(LocalDate day) {
        return day.getYear() == today.getYear() ? "" : " " + day.getYear();
    }

    private boolean isFrench() {
        return language.getLanguage().equals(FRENCH);
    }
}
