package org.preau.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.PreauTest;
import org.preau.member.Addressees;
import org.preau.member.MailAddress;
import org.preau.shared.MailForm;
import org.preau.shared.Refusal;
import org.preau.shared.mail.Post;
import org.preau.shared.mail.PostedLetter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** An address that looks like another one, to a person or to a database that compares names, is another one. */
@PreauTest
@Transactional
class LookAlikeAddressTest {

    private static final String MARC = "marc.dupont@example.org";

    @Autowired
    Accounts accounts;

    @Autowired
    MailCodes codes;

    @Autowired
    Post post;

    @Autowired
    JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "marc.dupon\u0163@example.org",
                "marc.dupont\u0301@example.org",
                "m\u00e1rc.dupont@example.org",
                "marc.dupont@ex\u00e1mple.org"
            })
    void it_opens_no_account_and_gets_no_code(String alike) {
        var marc = accounts.open(
                new AccountName("Marc Dupont"), new SignInAddress(MARC), Language.FR, ZoneId.of("Europe/Paris"));
        assertThat(accounts.at(new SignInAddress(MARC))).containsExactly(marc);
        assertThat(accounts.at(new SignInAddress(alike))).isEmpty();
        codes.askToSignIn(new SignInAddress(alike));
        assertThat(post.newest(20)).extracting(PostedLetter::to).doesNotContain(alike, MARC);
        codes.askToSignIn(new SignInAddress(MARC));
        assertThat(post.newest(20)).extracting(PostedLetter::to).contains(MARC);
    }

    /** A mail server that carries no other letters than these may take one for another, and write to somebody else. */
    @ParameterizedTest
    @ValueSource(strings = {"marc.dupon\u0163@example.org", "h\u00e9l\u00e8ne@example.org", "marc@bocag\u00e9.example"})
    void nobody_writes_one_down_that_no_letter_reaches_for_sure(String written) {
        assertThat(MailForm.typed(written)).isEmpty();
        assertThatThrownBy(() -> SignInAddress.typed(written)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> MailAddress.typed(written)).isInstanceOf(Refusal.class);
        assertThat(Addressees.read(written).people()).isEmpty();
        assertThat(new SignInAddress(written).value())
                .as("what an earlier version kept is read")
                .isEqualTo(written);
    }

    @Test
    void every_column_of_addresses_compares_them_letter_by_letter() {
        List<String> loose = database.queryForList(
                "SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND column_name IN ('mail', 'recipient') AND collation_name NOT LIKE '%\\_bin'",
                String.class);
        List<String> all = database.queryForList(
                "SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name IN ('mail', 'recipient')",
                String.class);
        assertThat(loose).isEmpty();
        assertThat(all).contains("account_address", "member_address", "mail_code", "invitation", "outgoing_mail");
    }
}
