package org.preau.journey;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * The languages that people read and write. Journeys are told in French; in English the screens say, and the people write, what
 * stands beside it here. Names are the same in both.
 */
enum Tongue {
    FRENCH("Français", "fr-FR"),
    ENGLISH("English", "en-GB");

    private static final Map<String, String> IN_ENGLISH = """
            Navigation principale = Main navigation
            Espaces = Spaces
            Outils de cet espace = Tools of this space
            Tableau = Board
            Réunions = Meetings
            Retour = Back
            Titre = Title
            Lien = Link
            Ajouter = Add

            Nouveau fil = New thread
            De quoi s’agit-il ? = What is it about?
            Votre message = Your message
            Ouvrir le fil = Open the thread
            Envoyer = Send
            Qui porte les barnums ? = Who carries the marquees?
            Ils sont lourds : il faut être **huit**. = They are heavy: it takes **eight** of us.
            Voyons-nous un soir pour répartir les rôles. = Let us meet one evening to share out the roles.

            En faire un sondage = Make it a poll
            Vient d’un message = Comes from a message
            devenu le sondage = became the poll
            Répartir les rôles : quel soir ? = Share out the roles: which evening?
            Coller plusieurs dates = Paste several dates
            Ajouter ces dates = Add these dates
            Créer le sondage = Create the poll
            Partager = Share
            Copier un lien = Copy a link
            Oui = Yes
            Si besoin = If need be
            Non = No
            Votre prénom = Your first name
            Envoyer mes réponses = Send my answers
            Vos réponses sont enregistrées = Your answers are recorded
            en tête = leading
            Clore et retenir une date = Close and choose a date
            En faire une réunion = Make it a meeting
            Clore le sondage = Close the poll
            jeudi 11 novembre 2088 = Thursday 11 November 2088

            Voir dans l’agenda = See it in the calendar
            Ouvrir la réunion = Open the meeting
            Répartir les rôles = Share out the roles
            Ordre du jour = Agenda
            Ajouter des points = Add items
            Points, un par ligne = Items, one a line
            Barnums = Marquees
            Remorque = Trailer
            Goûter = Tea

            Commencer le compte rendu = Begin the minutes
            Ouvrir le compte rendu = Open the minutes
            Compte rendu = Minutes
            1. Barnums = 1. Marquees
            2. Remorque = 2. Trailer
            3. Goûter = 3. Tea
            un = one
            deux = two
            trois = three
            1. Barnums un deux trois = 1. Marquees one two three
            2. Remorque un deux trois = 2. Trailer one two three
            3. Goûter un deux trois = 3. Tea one two three
            Qui fait quoi = Who does what
            Louer une remorque = Hire a trailer
            Enregistré = Saved
            Faire une carte = Make a card
            Ouvrir la carte = Open the card
            Titre de la carte = Title of the card
            Vient du document « Compte rendu = Comes from the document “Minutes
            Présents : = Present:
            Présents : Yann = Present: Yann
            Excusés : = Excused:
            Paul, écrit pendant la panne = Paul, written during the breakdown
            """.lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.split(" = "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    /** How the language calls itself. */
    final String label;

    /** As a browser asks for it. */
    final String locale;

    Tongue(String label, String locale) {
        this.label = label;
        this.locale = locale;
    }

    /** What stands around the words, such as a space before them, stays. */
    String of(String french) {
        var words = french.strip();
        return this == FRENCH ? french : french.replace(words, IN_ENGLISH.getOrDefault(words, words));
    }
}
