package org.preau.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.preau.member.RosterLine.Doubt;
import org.preau.shared.Refusal;

class RosterTest {

    /** Each of them kept the machine busy for minutes or hours. */
    private static final String[] SIGNS = {
        "a",
        "x<a@a",
        "@a",
        "<",
        "<a@",
        " <",
        "\"",
        "a,",
        "x\"",
        "\" ",
        "=1+",
        "\u0000",
        "a\n",
        "<a@b>",
        "\n",
        ";\n",
        "-",
        "- ",
        "a@b -",
        "\"\n",
        "a@b,",
        "1",
        "06 12 34 56 78 ",
        "(",
        "\"\"",
        ";\"a",
        "a|",
        "A B,",
        "<a@b> ,\"",
        "Z",
        "\u00a0"
    };

    @Test
    void columns_stand_in_any_order_under_french_or_english_headers() {
        var french = one(
                "Téléphone;Prénom;NOM;Adresse mail;Statut;Groupes\n02 43 00 00 01;Claire;Martin;claire@example.org;Élue;Bureau, Fête");
        assertThat(french.name()).contains(new PersonName("Claire Martin"));
        assertThat(french.contact().mails()).containsExactly(new MailAddress("claire@example.org"));
        assertThat(french.contact().phone()).contains(new Phone("02 43 00 00 01"));
        assertThat(french.contact().status()).contains(Status.ELECTED);
        assertThat(french.contact().groups()).extracting(Object::toString).containsExactly("Bureau", "Fête");

        var english = one("email,full name\nclaire@example.org,Claire Martin");
        assertThat(english.name()).contains(new PersonName("Claire Martin"));
    }

    @Test
    void without_headers_each_cell_says_what_it_is() {
        var line = one("Claire Martin\t02 43 00 00 01\tclaire@example.org\tbénévole\tBureau");
        assertThat(line.name()).contains(new PersonName("Claire Martin"));
        assertThat(line.contact().status()).contains(Status.VOLUNTEER);
        assertThat(line.contact().groups()).hasSize(1);
        assertThat(line.doubts()).isEmpty();
    }

    @Test
    void addresses_as_mail_programs_write_them() {
        var lines = Roster.read(
                        "Claire Martin <claire@example.org>, \"Lefort, Jean\" <jean@example.org>;\nYann Briand <yann@example.org>")
                .lines();
        assertThat(lines).extracting(RosterLine::text).contains("Claire Martin", "Yann Briand");
        assertThat(lines).flatExtracting(line -> line.contact().mails()).hasSize(3);
    }

    @Test
    void names_that_stand_last_name_first_are_turned() {
        assertThat(names("\"Becquerel, Henri\" <henri@example.org>\n\"Le Goff, Marie-Anne\" <marie@example.org>"))
                .containsExactly("Henri Becquerel", "Marie-Anne Le Goff");
        assertThat(
                        names(
                                "Nom;Mail\nBECQUEREL, Henri;henri@example.org\n\"Martin, dite Clairette\";c@example.org\n\"Petit, Luc, Paul\";p@example.org"))
                .containsExactly("Henri BECQUEREL", "Martin, dite Clairette", "Petit, Luc, Paul");
    }

    private static List<String> names(String list) {
        return Roster.read(list).lines().stream()
                .map(line -> line.name().orElseThrow().value())
                .toList();
    }

    /** Couples share an address: two lines make two people. */
    @Test
    void a_line_that_names_two_people_is_written_as_one_and_says_so() {
        for (var list :
                List.of("Nom;Prénom\nDurand;Luc et Odette", "Nom\nM. & Mme Durand", "Name\nLuke and Odette Durand")) {
            assertThat(one(list).doubts()).as(list).containsExactly(Doubt.SEVERAL_PEOPLE);
            assertThat(one(list).isUnclear()).isFalse();
        }
        assertThat(one("Nom\nEtienne Andrieu").doubts()).isEmpty();
    }

    @Test
    void a_cell_of_thousands_of_blanks_holds_its_addresses() {
        var line = one("Nom;Mail\nClaire Martin;claire@example.org" + " / ".repeat(20_000) + "::: jean@example.org");
        assertThat(line.contact().mails())
                .containsExactly(new MailAddress("claire@example.org"), new MailAddress("jean@example.org"));
    }

    @Test
    void each_line_of_a_list_may_be_written_in_a_manner_of_its_own() {
        var lines = Roster.read("""
                Marie Durand <marie@example.org>
                "Le Goff, Yannick" <yannick@example.org>
                Paul Petit; paul@example.org; 02 43 00 00 05
                "Guillemets ""doubles"" Test";guil@example.org
                Sophie Bernard, sophie@example.org
                - Luc Morel luc@example.org
                3. Inès Roy (ines@example.org)
                Zoé Lambert
                Anne Le Roux\tanne@example.org""").lines();
        assertThat(lines)
                .extracting(RosterLine::text)
                .containsExactly(
                        "Marie Durand",
                        "Le Goff, Yannick",
                        "Paul Petit",
                        "Guillemets \"doubles\" Test",
                        "Sophie Bernard",
                        "Luc Morel",
                        "Inès Roy",
                        "Zoé Lambert",
                        "Anne Le Roux");
        assertThat(lines).extracting(RosterLine::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(lines)
                .filteredOn(line -> line.number() != 8)
                .allSatisfy(line -> assertThat(line.contact().mails()).hasSize(1));
        assertThat(lines).flatExtracting(RosterLine::doubts).isEmpty();
        assertThat(lines.get(2).contact().phone()).contains(new Phone("02 43 00 00 05"));
    }

    @Test
    void quotes_hold_separators_quotes_and_line_breaks() {
        var lines = Roster.read(
                        "nom;mail\n\"Martin; dite \"\"Clairette\"\"\";c@example.org\n\"Jean\nLefort\";j@example.org\nYann;y@example.org")
                .lines();
        assertThat(lines)
                .extracting(RosterLine::text)
                .containsExactly("Martin; dite \"Clairette\"", "Jean Lefort", "Yann");
        assertThat(lines).extracting(RosterLine::number).containsExactly(2, 3, 5);
    }

    @Test
    void old_spreadsheets_and_marks_are_read() {
        var text = "prénom;nom\nZoé;Lambert";
        for (var bytes : List.of(
                text.getBytes(Charset.forName("windows-1252")),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(Roster.read(bytes).lines().getFirst().text()).isEqualTo("Zoé Lambert");
        }
    }

    @Test
    void what_cannot_be_understood_is_a_doubt_never_a_guess() {
        var lines = Roster.read(
                        "nom;mail;tel;statut\n;a@example.org;;\nYann;yann(at)example.org;;\nNora;;12;\nPaul;;;patron")
                .lines();
        assertThat(lines)
                .extracting(RosterLine::doubts)
                .containsExactly(
                        List.of(Doubt.NO_NAME),
                        List.of(Doubt.MAIL_UNREADABLE),
                        List.of(Doubt.PHONE_UNREADABLE),
                        List.of(Doubt.STATUS_UNKNOWN));
    }

    @Test
    void google_contacts_are_read_and_what_is_left_aside_is_named() {
        var roster = Roster.read("""
                Name,Given Name,Family Name,Group Membership,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Organization Name,Notes
                Claire Martin,Claire,Martin,* myContacts,* Home,claire@example.org,c.martin@example.net,Mobile,+33 2 43 00 00 01,,Piano
                Yann Briand,Yann,Briand,* myContacts,,yann@example.org ::: y@example.net,,,,Mairie,
                """);
        assertThat(roster.lines()).extracting(RosterLine::text).containsExactly("Claire Martin", "Yann Briand");
        assertThat(roster.lines().getFirst().contact().phone()).contains(new Phone("+33 2 43 00 00 01"));
        assertThat(roster.lines())
                .flatExtracting(line -> line.contact().mails())
                .extracting(Object::toString)
                .containsExactly("claire@example.org", "c.martin@example.net", "yann@example.org", "y@example.net");
        assertThat(roster.lines()).allMatch(line -> line.doubts().isEmpty());
        assertThat(roster.leftAside())
                .containsExactly(
                        "Group Membership", "E-mail 1 - Label", "Phone 1 - Label", "Organization Name", "Notes");
    }

    @Test
    void those_who_join_are_read_from_a_list_of_payments_not_those_who_paid() {
        var roster = Roster.read(
                "Numéro de commande;Statut de la commande;Nom payeur;Prénom payeur;Email payeur;Nom adhérent;Prénom adhérent;"
                        + "Numéro de téléphone;Adresse;Nom de la structure\n"
                        + "77;Validé;Lefort;Jean;jean@example.org;Martin;Claire;02 43 00 00 01;3 rue du Lavoir;Mairie");
        var line = roster.lines().getFirst();
        assertThat(line.name()).contains(new PersonName("Claire Martin"));
        assertThat(line.contact().mails()).containsExactly(new MailAddress("jean@example.org"));
        assertThat(line.contact().phone()).contains(new Phone("02 43 00 00 01"));
        assertThat(line.doubts()).isEmpty();
        assertThat(roster.leftAside())
                .containsExactly(
                        "Numéro de commande",
                        "Statut de la commande",
                        "Nom payeur",
                        "Prénom payeur",
                        "Adresse",
                        "Nom de la structure");

        var own = Roster.read(
                "Nom;Email acheteur;Adresse e-mail de l’adhérente;Téléphone portable\nClaire;jean@example.org;claire@example.org;06 00 00 00 01");
        assertThat(own.lines().getFirst().contact().mails()).containsExactly(new MailAddress("claire@example.org"));
        assertThat(own.lines().getFirst().contact().phone()).isPresent();
    }

    @Test
    void a_row_that_plainly_names_the_columns_is_never_a_person() {
        var lines = Roster.read(
                        "Identité;Contact;Fonction\nClaire Martin;claire@example.org;Bureau\nYann Briand;yann@example.org;")
                .lines();
        assertThat(lines)
                .extracting(RosterLine::doubts)
                .containsExactly(List.of(Doubt.NAMES_COLUMNS), List.of(), List.of());

        var without = Roster.read("Claire Martin;;Cantine mobile\nYann Briand;yann@example.org;Fête")
                .lines();
        assertThat(without).extracting(RosterLine::text).containsExactly("Claire Martin", "Yann Briand");
        assertThat(without).allMatch(line -> line.doubts().isEmpty());
    }

    @Test
    void whoever_is_there_already_is_recognised_whichever_name_comes_first() {
        assertThat(preview("Martin Claire;claire@example.org\nClaire Martin;claire@example.org\nClaire MARTIN;")
                        .repeated())
                .hasSize(2);
        var apart = preview(
                "Thomas Martin;thomas@example.org\nMartin Thomas;m.thomas@example.org\nThomas Martin;t.martin@example.org");
        assertThat(apart.added()).extracting(RosterLine::text).containsExactly("Thomas Martin", "Martin Thomas");
        assertThat(apart.unclear())
                .singleElement()
                .extracting(RosterLine::doubts)
                .isEqualTo(List.of(Doubt.SAME_NAME));
    }

    @Test
    void who_is_named_is_taken_without_a_cell_that_cannot_be_read_and_it_is_said() {
        var found = preview(
                "nom;mail;tel;statut\nClaire;claire@example.org;12;adhérent\nYann;yann(at)example.org;;employé");
        assertThat(found.added()).singleElement().satisfies(line -> {
            assertThat(line.doubts()).containsExactly(Doubt.PHONE_UNREADABLE, Doubt.STATUS_UNKNOWN);
            assertThat(line.contact().phone()).isEmpty();
        });
        assertThat(found.unclear()).extracting(RosterLine::text).containsExactly("Yann");
        assertThat(found.unclear().getFirst().contact().status()).contains(Status.EMPLOYEE);
    }

    @Test
    void what_is_left_to_correct_stays_as_it_is_written_below_its_headers() {
        assertThat(
                        remaining(
                                "Liste 2024\nNom;Mail;Groupe\nYann Briand;yann(at)example.org;Fête\nClaire Martin;c@example.org;\n\"Jean\nLefort\";j@example;"))
                .isEqualTo("Nom;Mail;Groupe\nYann Briand;yann(at)example.org;Fête\n\"Jean\nLefort\";j@example;");
        assertThat(remaining("Claire Martin; claire@example.org\r\n- Yann Briand; yann@example\r\n06 00 00 00 01"))
                .isEqualTo("- Yann Briand; yann@example\n06 00 00 00 01");
        assertThat(remaining("Liste 2024\nNom;Mail\nClaire Martin;c@example.org"))
                .isEmpty();
    }

    private static String remaining(String text) {
        var roster = Roster.read(text);
        return roster.remaining(new RosterMatch(List.of()).match(roster).unclear());
    }

    @Test
    void the_groups_that_would_be_made_are_told_from_those_that_are_there() {
        var found = preview("Nom;Groupe\nClaire;CA, Fête\nYann;ca\nNora;Bureau").beside(List.of("fete"));
        assertThat(found.newGroups()).extracting(Object::toString).containsExactly("Bureau", "CA");
    }

    @Test
    void what_cannot_be_read_is_told_with_the_doubt_about_it() {
        var line = one("Nom;Mail;Téléphone\nYann;yann(at)example.org, y@example;12");
        assertThat(line.unread(Doubt.MAIL_UNREADABLE)).isEqualTo("yann(at)example.org, y@example");
        assertThat(line.unread(Doubt.PHONE_UNREADABLE)).isEqualTo("12");
        assertThat(line.unread(Doubt.NO_NAME)).isEmpty();
    }

    private static RosterPreview preview(String text) {
        return new RosterMatch(List.of()).match(Roster.read(text));
    }

    @Test
    void a_list_without_end_is_refused() {
        assertThat(Roster.read("").lines()).isEmpty();
        assertThatThrownBy(() -> Roster.read("nom\n" + "Yann Briand\n".repeat(5_001)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Roster.read(new byte[2_000_001])).isInstanceOf(Refusal.class);
    }

    @Test
    void the_sign_that_stands_most_often_parts_the_cells() {
        var line = one("Claire Martin;claire@example.org;CA, Bureau");
        assertThat(line.name()).contains(new PersonName("Claire Martin"));
        assertThat(line.contact().groups()).extracting(Object::toString).containsExactly("CA", "Bureau");
    }

    static String[] signs() {
        return SIGNS;
    }

    @ParameterizedTest
    @MethodSource("signs")
    @Tag("soak")
    void a_hostile_megabyte_is_read_or_refused_at_once(String sign) {
        readOrRefused(sign, 1_000_000, Duration.ofSeconds(20));
    }

    /** What takes longer than its length asks for takes too long here already. */
    @ParameterizedTest
    @MethodSource("signs")
    @Tag("hostile")
    void a_part_of_it_is_read_or_refused_at_once(String sign) {
        readOrRefused(sign, 200_000, Duration.ofSeconds(8));
    }

    private static void readOrRefused(String sign, int length, Duration most) {
        var text = sign.repeat(length / sign.length());
        assertThatNoException()
                .isThrownBy(() -> assertTimeoutPreemptively(most, () -> {
                    try {
                        new RosterMatch(List.of()).match(Roster.read("Claire <" + text));
                        new RosterMatch(List.of()).match(Roster.read(text));
                    } catch (Refusal kindly) {
                        assertThat(kindly.reason()).isEqualTo(MemberReason.ROSTER_TOO_LARGE);
                    }
                }));
    }

    @Test
    void what_a_spreadsheet_would_run_is_a_name_like_any_other_and_no_line_spoils_the_list() {
        var lines = Roster.read(
                        "nom;mail;groupe\n=cmd|' /C calc'!A0;a\u0000b@example.org;Fête\nYann;;" + "g".repeat(300))
                .lines();
        assertThat(lines.getFirst().name()).contains(new PersonName("=cmd|' /C calc'!A0"));
        assertThat(lines)
                .extracting(RosterLine::doubts)
                .containsExactly(List.of(Doubt.MAIL_UNREADABLE), List.of(Doubt.GROUP_UNREADABLE));
    }

    @Test
    void an_address_without_a_name_is_somebody_and_never_lent_to_a_neighbour() {
        assertThat(
                        told(
                                "Claire Martin <claire@example.org>, luc@example.org, Jean Lefort <jean@example.org>, zoe@example.org"))
                .containsExactly(
                        "Claire Martin claire@example.org",
                        "luc@example.org",
                        "Jean Lefort jean@example.org",
                        "zoe@example.org");
        assertThat(told("luc@example.org, Claire Martin <claire@example.org>"))
                .containsExactly("luc@example.org", "Claire Martin claire@example.org");
        assertThat(told("claire@example.org, jean@example.org; luc@example.org ana@example.org"))
                .hasSize(4);
        assertThat(told("'zoe@example.org' <zoe@example.org>; 'Jean Lefort' <jean@example.org>"))
                .containsExactly("zoe@example.org", "Jean Lefort jean@example.org");
        assertThat(told("Claire Martin claire@example.org, Jean Lefort, jean@example.org"))
                .containsExactly("Claire Martin claire@example.org", "Jean Lefort jean@example.org");
        assertThat(preview("luc@example.org, Claire Martin <claire@example.org>")
                        .unclear())
                .singleElement()
                .extracting(RosterLine::doubts)
                .isEqualTo(List.of(Doubt.NO_NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MARTIN, Claire <claire@example.org>; LEFORT, Jean <jean@example.org>",
                "À : MARTIN, Claire <claire@example.org>, LEFORT, Jean <jean@example.org>",
                "To: \"MARTIN, Claire\" <claire@example.org>, \"LEFORT, Jean\" <mailto:jean@example.org>"
            })
    void a_comma_after_a_family_name_parts_nobody(String text) {
        assertThat(told(text)).containsExactly("Claire MARTIN claire@example.org", "Jean LEFORT jean@example.org");
    }

    @Test
    void people_without_an_address_stand_among_those_who_have_one() {
        assertThat(
                        told(
                                "Paul Petit, Claire Martin <claire@example.org> (présidente), Jean Lefort <jean@example.org> 06 00 00 00 01, Ana Grand"))
                .containsExactly(
                        "Paul Petit",
                        "Claire Martin claire@example.org",
                        "Jean Lefort jean@example.org 06 00 00 00 01",
                        "Ana Grand");
        assertThat(told("Claire Martin, Jean Lefort, +33 6 00 00 00 01, Luc"))
                .containsExactly("Claire Martin", "Jean Lefort", "+33 6 00 00 00 01", "Luc");
    }

    @Test
    void a_blank_that_cannot_be_told_from_another_is_no_part_of_an_address() {
        assertThat(one("Nom,Mail\nClaire Martin,claire@example.org\u00a0")
                        .contact()
                        .mails())
                .containsExactly(new MailAddress("claire@example.org"));
        assertThat(new MailAddress("\u00a0Claire@example.org\u200b").value()).isEqualTo("claire@example.org");
        assertThat(told("Claire\u00a0Martin\u00a0<claire@example.org>,\u00a0Jean\u00a0Lefort\u00a0<jean@example.org>"))
                .hasSize(2);
        assertThatThrownBy(() -> new MailAddress("[claire@example.org]")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new MailAddress("cla\u00a0ire@example.org")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adresse de messagerie",
                "Adresse électronique principale",
                "Votre adresse électronique",
                "Contact",
                ""
            })
    void a_column_of_addresses_is_read_whatever_its_header(String header) {
        assertThat(told("Prénom;Nom;" + header + "\nClaire;Martin;claire@example.org"))
                .containsExactly("Claire Martin claire@example.org");
    }

    @Test
    void a_title_or_a_mark_above_the_headers_makes_nobody() {
        var title = Roster.read(
                "Liste des adhérents 2024;;;\n;;;\nNom;Prénom;Mail;Téléphone\nMartin;Claire;claire@example.org;06 00 00 00 01");
        assertThat(title.lines())
                .extracting(RosterLine::doubts)
                .containsExactly(List.of(Doubt.ABOVE_COLUMNS), List.of());
        assertThat(title.lines().getLast().text()).isEqualTo("Claire Martin");
        assertThat(told("sep=;\r\nNom;Prénom;Mail\r\nMartin;Claire;claire@example.org"))
                .containsExactly("Claire Martin claire@example.org");
        var written = Roster.read(
                        "Prénom Nom <mail>\nClaire Martin <claire@example.org>\nJean Lefort <jean@example.org>")
                .lines();
        assertThat(written)
                .extracting(RosterLine::doubts)
                .containsExactly(List.of(Doubt.NAMES_COLUMNS), List.of(), List.of());
        assertThat(told("| Nom | Mail |\n|---|---|\n| Claire | claire@example.org |"))
                .containsExactly("Claire claire@example.org");
    }

    @Test
    void a_stray_quote_swallows_nobody() {
        var people =
                "A;Un;a@example.org\n\"Le Goff;Yann;y@example.org\nN1;P1;n1@example.org\nN2;P2;n2@example.org\n\"Xa;Zoé;z@example.org\n";
        assertThat(told("Nom;Prénom;Mail\n" + people))
                .containsExactly(
                        "Un A a@example.org",
                        "Yann Le Goff y@example.org",
                        "P1 N1 n1@example.org",
                        "P2 N2 n2@example.org",
                        "Zoé Xa z@example.org");
        assertThat(told("Nom;Prénom;Mail\n" + people.replace("\"Xa", "Xa"))).hasSize(5);
        assertThat(Roster.read("Nom;Mail\nYann;\nClaire claire@example.org;c@example.org")
                        .lines()
                        .getLast()
                        .doubts())
                .containsExactly(Doubt.NAME_HOLDS_MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Grand 06.00.00.00.01",
                "Ana Grand – 06.00.00.00.01",
                "Ana Grand: 06.00.00.00.01",
                "Ana Grand (06.00.00.00.01)",
                "Ana Grand tél. 06.00.00.00.01",
                "06.00.00.00.01 ~Ana Grand",
                "1. Ana Grand — 06.00.00.00.01"
            })
    void a_number_behind_a_name_is_no_part_of_it(String line) {
        assertThat(told(line)).containsExactly("Ana Grand 06.00.00.00.01");
        assertThat(told(line + " ana@example.org")).containsExactly("Ana Grand ana@example.org 06.00.00.00.01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 00 00 00 01",
                "06\u00a000\u00a000\u00a000\u00a001",
                "06\u202f00\u202f00\u202f00\u202f01",
                "\u202a06 00 00 00 01\u202c",
                "06 00 00 00 01 (bureau)",
                "Tél : 06 00 00 00 01",
                "tel:06 00 00 00 01",
                "\"06,00,00,00,01\"",
                "=\"06 00 00 00 01\"",
                "'06 00 00 00 01"
            })
    void numbers_are_read_as_phones_and_spreadsheets_write_them(String number) {
        var line = one("Nom\tTéléphone\nClaire\t" + number);
        assertThat(line.contact().phone()).contains(new Phone("06 00 00 00 01"));
        assertThat(line.doubts()).isEmpty();
    }

    @Test
    void of_several_numbers_one_is_kept_and_it_is_said() {
        for (var numbers : List.of(
                "06 00 00 00 01 / 02 00 00 00 02",
                "06 00 00 00 01 ou 02 00 00 00 02",
                "06 00 00 00 01 ::: 02 00 00 00 02")) {
            var line = one("Nom;Téléphone\nClaire;" + numbers);
            assertThat(line.contact().phone()).contains(new Phone("06 00 00 00 01"));
            assertThat(line.doubts()).containsExactly(Doubt.OTHER_PHONE);
        }
        assertThat(one("Nom;Téléphone fixe;Téléphone portable\nClaire;02 00 00 00 02;06 00 00 00 01")
                        .contact()
                        .phone())
                .contains(new Phone("06 00 00 00 01"));
        assertThat(one("Nom;Téléphone\nClaire;(+33) 6 00 00 00 01").contact().phone())
                .contains(new Phone("(+33) 6 00 00 00 01"));
        assertThat(one("Nom;Téléphone\nClaire;06 00 00 00 01 poste 12").doubts())
                .containsExactly(Doubt.PHONE_UNREADABLE);
    }

    @Test
    void a_date_or_a_number_without_header_is_neither_a_phone_nor_a_group() {
        var line = one("1;Mme;Martin;Claire;claire@example.org;12/03/1980;35000");
        assertThat(told("1;Mme;Martin;Claire;claire@example.org;12/03/1980;35000"))
                .containsExactly("Martin Claire claire@example.org");
        assertThat(line.contact().groups()).isEmpty();
        assertThat(line.doubts()).containsExactly(Doubt.CELL_UNKNOWN);
        assertThat(Roster.read("Bureau :\nClaire Martin\nCordialement").lines())
                .filteredOn(RosterLine::isUnclear)
                .extracting(RosterLine::text)
                .containsExactly("Bureau :", "Cordialement");
    }

    @Test
    void what_has_no_header_is_left_aside_by_its_place() {
        assertThat(Roster.read("Nom;;Mail\nMartin;Claire;claire@example.org;x").leftAside())
                .containsExactly("#2", "#4");
        assertThat(told("Nom de naissance;Nom d’usage;Forename;Mail\nDurand;Martin;Claire;néant"))
                .containsExactly("Claire Martin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004…", "%PDF-1.4", "<html><table>", "BEGIN:VCARD\nFN:Claire Martin"})
    void a_file_of_another_kind_is_refused_in_words(String file) {
        assertThatThrownBy(() -> Roster.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(MemberReason.ROSTER_NOT_A_LIST));
    }

    /** Who is read in a text, each with addresses and number. */
    private static List<String> told(String text) {
        return Roster.read(text).lines().stream().map(RosterTest::told).toList();
    }

    private static String told(RosterLine line) {
        var contact = line.contact();
        return Stream.of(line.name().stream(), contact.mails().stream(), contact.phone().stream())
                .flatMap(Function.identity())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static RosterLine one(String text) {
        var lines = Roster.read(text).lines();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
