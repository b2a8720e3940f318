package org.preau.member;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list holds, by the headers that people write in French or English. */
enum RosterColumn {
    NAME(
            "nom complet",
            "nom et prenom",
            "prenom et nom",
            "prenom nom",
            "nom prenom",
            "name",
            "full name",
            "membre",
            "member"),
    FIRST_NAME("prenom", "first name", "firstname", "forename", "given name"),
    LAST_NAME("nom", "nom de famille", "last name", "lastname", "surname", "family name"),
    MAIL(
            "mail",
            "mails",
            "e-mail",
            "email",
            "e-mails",
            "courriel",
            "adresse",
            "adresse mail",
            "adresse e-mail",
            "adresse email",
            "adresse electronique",
            "address",
            "mail address",
            "email address"),
    MOBILE("portable", "mobile", "gsm"),
    PHONE("telephone", "tel", "tel.", "numero", "phone", "phone number"),
    STATUS("statut", "status", "qualite"),
    GROUP(
            "groupe",
            "groupes",
            "commission",
            "commissions",
            "equipe",
            "equipes",
            "group",
            "groups",
            "team",
            "teams",
            "committee",
            "committees"),
    /** A column that says nothing Préau keeps. */
    OTHER,
    /** A cell of a list without headers that says nothing Préau keeps. */
    STRAY;

    /** No header, and no word that is known, is longer. */
    static final int LONGEST = 200;

    private final List<String> headers;

    RosterColumn(String... headers) {
        this.headers = List.of(headers);
    }

    static Optional<RosterColumn> headed(String header) {
        if (header.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = plain(header);
        return Arrays.stream(values())
                .filter(column -> column.headers.contains(plain))
                .findFirst();
    }

    /** Small letters without accents. */
    static String plain(String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("(s)", "s")
                .replaceAll("[\\s\\p{Z}_]+", " ")
                .strip();
    }
}
