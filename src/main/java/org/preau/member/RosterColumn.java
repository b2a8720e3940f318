package org.preau.member;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list holds, by the headers that people write in French or English. */
enum RosterColumn {
    NAME("nom complet", "nom et prenom", "prenom et nom", "prenom nom", "nom prenom", "name", "full name", "membre", "member"),
    FIRST_NAME("prenom", "first name", "firstname", "given name"),
    LAST_NAME("nom", "nom de famille", "last name", "lastname", "surname", "family name"),
    MAIL("mail", "mails", "e-mail", "email", "e-mails", "courriel", "adresse", "adresse mail", "adresse e-mail",
            "adresse email", "adresse electronique", "address", "mail address", "email address"),
    PHONE("telephone", "tel", "tel.", "portable", "mobile", "numero", "phone", "phone number"),
    STATUS("statut", "status", "qualite"),
    GROUP("groupe", "groupes", "commission", "commissions", "equipe", "group", "groups"),
    /** A column that says nothing Préau keeps. */
    OTHER;

    private final List<String> headers;

    RosterColumn(String... headers) {
        this.headers = List.of(headers);
    }

    static Optional<RosterColumn> headed(String header) {
        var plain = plain(header);
        return Arrays.stream(values()).filter(column -> column.headers.contains(plain)).findFirst();
    }

    /** Small letters without accents. */
    static String plain(String text) {
        var bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", " ").strip();
    }
}
