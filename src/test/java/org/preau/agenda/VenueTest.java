package org.preau.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VenueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://visio.example/abc | https://visio.example/abc",
                "https://visio.example/abc, code 1234 | https://visio.example/abc",
                "Visio (https://visio.example/été?a=1,2;b=3), puis café | https://visio.example/été?a=1,2;b=3",
                "« https://visio.example/a » ou https://autre.example/b | https://visio.example/a",
                "Voir https://wiki.example/Préau_(cour). | https://wiki.example/Préau_(cour)",
                "https://visio.example/abc/ ! | https://visio.example/abc/",
                "Salle https:// des fêtes | ``"
            })
    void finds_the_address_without_the_signs_around_it(String written, String link) {
        assertThat(new Venue(written).link().orElse("")).isEqualTo(link);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "https://visio.example/salle-du-conseil-2027 | visio.example",
                "Visio (https://visio.example/abc?a=1#b), code 1234 | Visio (visio.example), code 1234",
                "http://visio.example | visio.example",
                "12 rue des Halles | 12 rue des Halles"
            })
    void is_said_shortly_by_the_site_of_a_call(String written, String said) {
        assertThat(new Venue(written).inShort()).isEqualTo(said);
    }
}
