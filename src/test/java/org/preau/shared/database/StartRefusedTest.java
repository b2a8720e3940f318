package org.preau.shared.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StartRefusedTest {

    private final Locale machine = Locale.getDefault();

    @BeforeEach
    void in_french() {
        Locale.setDefault(Locale.FRENCH);
    }

    @AfterEach
    void as_before() {
        Locale.setDefault(machine);
    }

    @Test
    void it_is_told_with_what_to_do_in_the_language_of_the_person_there() {
        var refused = new StartRefused("folder-in-use", "/srv/preau");
        assertThat(refused).hasMessage("Un autre Préau se sert déjà du dossier de données /srv/preau.");
        assertThat(refused.remedy()).isEqualTo("Arrêtez-le d’abord.");
    }

    @Test
    void whoever_speaks_another_language_is_told_in_english() {
        Locale.setDefault(Locale.GERMAN);
        assertThat(new StartRefused("no-server")).hasMessageStartingWith("No MariaDB server");
    }

    @Test
    void each_remedy_is_that_of_a_sentence() {
        var keys = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.ROOT)
                .keySet();
        assertThat(keys)
                .filteredOn(key -> key.startsWith("shared.start.") && key.endsWith("-remedy"))
                .hasSizeGreaterThan(10)
                .allSatisfy(key -> assertThat(keys).contains(key.substring(0, key.length() - "-remedy".length())));
    }
}
