package org.preau.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.shared.AccountId;

class CommonPasswordsTest {

    private final CommonPasswords common = new CommonPasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1234567890",
                "qwertyuiop",
                "motdepasse2026!",
                "Football1998",
                "Association!!",
                "soleilsoleil",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "abcdefghijklm",
                "Printemps-2026",
                "0612345678"
            })
    void are_known_with_figures_and_signs_round_them(String password) {
        assertThat(common.know(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trois platanes et un vélo", "kL9#vTq2mWz", "девять белых лодок"})
    void leave_good_ones_alone(String password) {
        assertThat(common.know(password)).isFalse();
    }

    @Test
    void one_made_of_the_owners_name_or_address_is_told() {
        var settings = new AccountSettings(
                new AccountName("Odile Kerbrat"), Language.FR, ZoneId.of("Europe/Paris"), Theme.SYSTEM);
        var owner = new AccountCard(AccountId.fresh(), settings, List.of("odile.kerbrat@example.org"), false);
        assertThat(common.isMadeOf("Kerbrat-1962", owner)).isTrue();
        assertThat(common.isMadeOf("kerbrat danse sous la pluie", owner)).isFalse();
    }
}
