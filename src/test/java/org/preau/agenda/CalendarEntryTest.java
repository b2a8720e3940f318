package org.preau.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Content;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.preau.shared.SpaceId;

/** The file of an event, read back by a library that calendars are made with. */
class CalendarEntryTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ADDRESS = "https://preau.example/a/bocage/s/1/agenda/2";

    @Test
    void an_evening_is_the_instant_at_which_it_begins_there() throws Exception {
        var read = read(
                "Conseil ; à côté, \\ oui",
                new When(LocalDate.of(2026, 7, 9), LocalTime.of(18, 30), 90),
                "https://visio.example/abc");
        assertThat(read.getSummary().getValue()).isEqualTo("Conseil ; à côté, \\ oui");
        assertThat(read.getDateTimeStart().getDate().toString()).isEqualTo("2026-07-09T16:30Z");
        assertThat(read.getDateTimeEnd().getDate().toString()).isEqualTo("2026-07-09T18:00Z");
        assertThat(conference(read)).isEqualTo("https://visio.example/abc");
        assertThat(read.getUrl().getValue()).as("the way back").isEqualTo(ADDRESS);
        assertThat(read.getStatus().getValue()).isEqualTo("CONFIRMED");
    }

    @Test
    void a_whole_day_is_a_date_whatever_the_zone() throws Exception {
        var read = read("Pique-nique", When.wholeDay(LocalDate.of(2028, 2, 29)), "");
        assertThat(read.getDateTimeStart().getDate().toString()).isEqualTo("2028-02-29");
        assertThat(read.getDateTimeEnd().getDate().toString()).isEqualTo("2028-03-01");
        assertThat(read.getLocation()).isNull();
    }

    @Test
    void an_hour_of_which_nobody_said_how_long_has_no_end() throws Exception {
        var evening = new When(LocalDate.of(2026, 12, 10), LocalTime.of(18, 30), 0);
        assertThat(file("Conseil", evening, ""))
                .contains("DTSTART:20261210T173000Z")
                .doesNotContain("DTEND");
        assertThat(read("Conseil", evening, "").getDateTimeEnd()).isNull();
    }

    @Test
    void long_titles_are_folded_without_cutting_a_letter() throws Exception {
        var title =
                "Réunion générale extraordinaire — été, où l’on élira 👩‍👩‍👧 le bureau, puis l’on dînera à la bonne franquette";
        assertThat(file(title, When.wholeDay(LocalDate.of(2026, 1, 1)), "").lines())
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(read(title, When.wholeDay(LocalDate.of(2026, 1, 1)), "")
                        .getSummary()
                        .getValue())
                .isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://visio.example/a|b https://visio.example/a%7Cb",
                "https://visio.example/[salle] https://visio.example/%5Bsalle",
                "https://visio.example/{x}?é=1 https://visio.example/%7Bx%7D?%C3%A9=1",
                "https://visio.example/100%ok https://visio.example/100%25ok",
                "https://visio.example/déjà%C3%A0 https://visio.example/d%C3%A9j%C3%A0%C3%A0",
                "https://visio.example/^`\\x https://visio.example/%5E%60%5Cx",
                "https://visio.example/#a#b ''"
            })
    void any_address_that_people_write_leaves_a_file_that_is_read(String venue, String address) throws Exception {
        var read = read("Conseil", When.wholeDay(LocalDate.of(2026, 7, 9)), venue);
        assertThat(read.getLocation().getValue()).isEqualTo(venue);
        assertThat(conference(read)).isEqualTo(address);
        assertThat(read.getUrl().getValue()).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "Assemblée générale, 2027-03-12-assemblee-generale.ics",
        "../../etc/passwd, 2027-03-12-etc-passwd.ics",
        "« L’œuvre » : ça « va » ?, 2027-03-12-l-oeuvre-ca-va.ics",
        "春の祭り, 2027-03-12.ics"
    })
    void the_file_is_called_by_its_day_and_title(String title, String name) {
        assertThat(entry(title, When.wholeDay(LocalDate.of(2027, 3, 12)), "")
                        .file()
                        .name())
                .isEqualTo(name);
    }

    private static String conference(VEvent event) {
        return event.getProperty("CONFERENCE").map(Content::getValue).orElse("");
    }

    private static VEvent read(String title, When when, String venue) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(file(title, when, venue)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar.<VEvent>getComponent("VEVENT").orElseThrow();
    }

    private static String file(String title, When when, String venue) {
        return entry(title, when, venue).file().text();
    }

    private static CalendarEntry entry(String title, When when, String venue) {
        var face = new EventFace(
                EventId.fresh(),
                SpaceId.fresh(),
                title,
                when,
                PARIS,
                venue,
                when.begins(PARIS),
                when.ends(PARIS),
                false,
                0);
        return new CalendarEntry(face, 2, Instant.parse("2026-01-01T10:00:00Z"), Optional.of(ADDRESS));
    }
}
