package org.preau.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZonePlacesTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, heure de Paris, Paris time",
        "Europe/London, heure de Londres, London time",
        "Africa/Abidjan, heure d’Abidjan, Abidjan time",
        "Asia/Yerevan, heure d’Erevan, Yerevan time",
        "Indian/Reunion, heure de La Réunion, Réunion time",
        "Africa/Cairo, heure du Caire, Cairo time",
        "Atlantic/Azores, heure des Açores, Azores time",
        "Indian/Mauritius, heure de l’île Maurice, Mauritius time",
        "Pacific/Pago_Pago, heure de Pago Pago, Pago Pago time",
        "UTC, heure d’UTC, UTC time"
    })
    void a_clock_is_called_by_its_place(String zone, String inFrench, String inEnglish) {
        assertThat(SaidDates.withYears(Locale.FRENCH).clock(ZoneId.of(zone))).isEqualTo(inFrench);
        assertThat(SaidDates.withYears(Locale.ENGLISH).clock(ZoneId.of(zone))).isEqualTo(inEnglish);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_list_names_each_place_once(String language) {
        var places = new ZonePlaces(Locale.of(language));
        assertThat(places.inhabited()).extracting(places::whole).doesNotHaveDuplicates();
        assertThat(places.inhabited())
                .contains(ZoneId.of("Asia/Kolkata"), ZoneId.of("Europe/Kyiv"))
                .doesNotContain(ZoneId.of("Asia/Calcutta"), ZoneId.of("Asia/Dacca"));
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata, Asia/Kolkata",
        "Asia/Calcutta, Asia/Kolkata",
        "Europe/Kiev, Europe/Kyiv",
        "America/Buenos_Aires, America/Argentina/Buenos_Aires"
    })
    void a_browser_that_says_a_former_name_means_the_one_in_use(String said, String zone) {
        assertThat(ZonePlaces.inUse(said)).contains(ZoneId.of(zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "UTC", "Etc/GMT+5", "Mars/Olympus", "SystemV/EST5", "Europe/Paris "})
    void what_is_no_place_where_people_live_is_no_zone_of_theirs(String said) {
        assertThat(ZonePlaces.inUse(said)).isEmpty();
    }

    @Test
    void a_place_of_a_list_says_where_it_lies() {
        var french = new ZonePlaces(Locale.FRENCH);
        assertThat(french.whole(ZoneId.of("Indian/Reunion"))).isEqualTo("La Réunion · océan Indien");
        assertThat(french.whole(ZoneId.of("America/Argentina/Buenos_Aires")))
                .isEqualTo("Buenos Aires · Argentine · Amérique");
        assertThat(french.whole(ZoneId.of("America/North_Dakota/Beulah")))
                .isEqualTo("Beulah · Dakota du Nord · Amérique");
        assertThat(new ZonePlaces(Locale.ENGLISH).whole(ZoneId.of("Europe/Paris")))
                .isEqualTo("Paris · Europe");
    }
}
