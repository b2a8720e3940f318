package org.preau.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The dialogs that open over the screens, and the ways to them. */
final class Dialogs {

    private static final Pattern ANYBODY = Pattern.compile("^(Décrire|Describe) ");

    private static final String WITHOUT_ACCOUNT = "Odile Perrot";

    private final Walk walk;
    private final Page page;
    private final Runnable document;
    private final Runnable poll;
    private final Runnable meeting;
    private final String fair;
    private final String council;
    private final String communication;

    /** The ways lead to a document, to a poll that is open, and to a meeting. */
    Dialogs(Walk walk, Runnable document, Runnable poll, Runnable meeting) {
        this.walk = walk;
        this.page = walk.visitor().page();
        this.document = document;
        this.poll = poll;
        this.meeting = meeting;
        this.fair = walk.space("Fête du printemps");
        this.council = walk.space("Conseil d’administration");
        this.communication = walk.space("Communication");
    }

    List<Screen> sample() {
        return List.of(
                walk.dialog("paste a list", Walk.HOME + "/members", "Coller une liste"),
                walk.dialog("open a thread", fair, "Nouveau fil"),
                new Screen("card", this::card),
                walk.dialog("share a poll", poll, Walk.exactly("Partager")),
                walk.dialog("close a poll", poll, Walk.exactly("Clore et retenir une date")),
                walk.dialog("add an event", communication + "/agenda", "Ajouter un événement"),
                new Screen("what was done", this::saved),
                walk.dialog("import", council + "/board", Pattern.compile("^Importer")),
                walk.dialog("finder", Walk.HOME, Pattern.compile("^Rechercher")),
                new Screen("shortcuts", this::shortcuts));
    }

    List<Screen> all() {
        return Stream.of(sample(), ofMembers(), ofTools(), ofPolls(), imports())
                .flatMap(List::stream)
                .toList();
    }

    private List<Screen> ofMembers() {
        return List.of(
                walk.dialog("create a space", Walk.HOME + "/spaces", "Créer un espace"),
                walk.dialog("write a member", Walk.HOME + "/members", "Inscrire une personne"),
                walk.dialog("describe a member", Walk.HOME + "/members", ANYBODY),
                walk.dialog("admit to a group", Walk.HOME + "/groups", "Ajouter une personne au groupe .*"),
                walk.dialog("change a place in a group", Walk.HOME + "/groups", "Changer la place de .*"),
                walk.dialog("end a membership", () -> describe("Yann Briand"), Walk.exactly("Mettre fin à l’adhésion")),
                walk.dialog("the same person", () -> describe(WITHOUT_ACCOUNT), Pattern.compile("^C’est la même")),
                walk.dialog("bring people in", Walk.HOME + "/invitations", Pattern.compile("^Inviter l")),
                walk.dialog("invite", Walk.HOME + "/invitations", "Inviter"),
                walk.dialog("give a seat", council + "/members", "Donner une place"));
    }

    private void describe(String member) {
        walk.go(Walk.HOME + "/members", "h1");
        walk.visitor().button("Décrire " + member).click();
        page.locator("vaadin-dialog[opened] [slot='footer']:visible").first().waitFor();
    }

    /** In the space that she leads: it has none until she makes one. */
    private void boardOfHers() {
        walk.go(council + "/board", "h1");
        page.locator("preau-board, .conv.empty").first().waitFor();
        var creation = walk.visitor().button("Créer le tableau");
        if (creation.isVisible()) {
            creation.click();
            page.locator("preau-board").waitFor();
        }
    }

    private List<Screen> ofTools() {
        var labels = walk.dialog("labels", fair + "/board", "Étiquettes");
        return List.of(
                labels,
                walk.dialog("a label to be made", labels.way(), Walk.exactly("Créer une étiquette")),
                walk.dialog("archive", fair + "/board", "Archives"),
                walk.dialog("name of a board", this::boardOfHers, Walk.exactly("Renommer le tableau")),
                walk.dialog("a line of a checklist", this::checklist, Pattern.compile("^Modifier « ")),
                walk.dialog("new document", fair + "/documents", "Nouveau document"),
                walk.dialog("versions", document, Walk.exactly("Historique")),
                walk.dialog("points", meeting, Walk.exactly("Ajouter des points")),
                walk.dialog("a point", meeting, Pattern.compile("^Modifier « ")));
    }

    private List<Screen> ofPolls() {
        return List.of(
                walk.dialog("edit a poll", poll, Walk.exactly("Modifier le sondage")),
                walk.dialog("a personal link", this::shared, Pattern.compile("^Copier le lien personnel de ")),
                walk.dialog("end links", this::shared, Pattern.compile("^Arrêter les liens de ")),
                walk.dialog("send links", this::shared, Pattern.compile("^Envoyer leur lien par mail")));
    }

    private List<Screen> imports() {
        return List.of(
                new Screen("import looked at", this::offered),
                new Screen("import done", () -> offered().accept()));
    }

    /** A second look finds the board that the first one brought. */
    private TrelloImport offered() {
        walk.go(council + "/board", "h1");
        page.locator("preau-board .lane, .empty").first().waitFor();
        return TrelloImport.ofAny(walk.visitor()).begin().give(TrelloImport.REGIONAL_DAY);
    }

    private void shared() {
        poll.run();
        walk.visitor().button("Partager").click();
        page.locator("vaadin-dialog[opened] [slot='footer']:visible").first().waitFor();
    }

    private void card() {
        card(page.locator("preau-board button.title").first());
    }

    private void checklist() {
        card(page.locator("preau-board button.title")
                .filter(new Locator.FilterOptions().setHasText("Devis des repas")));
        page.locator("vaadin-dialog[opened] vaadin-checkbox").first().waitFor();
    }

    private void card(Locator title) {
        walk.go(fair + "/board", "preau-board .card");
        title.click();
        page.locator("vaadin-dialog[opened] vaadin-date-picker").first().waitFor();
    }

    private void saved() {
        walk.go(Walk.HOME + "/settings", "vaadin-text-area");
        walk.visitor().button("Enregistrer").click();
        page.locator("vaadin-notification-card").waitFor();
    }

    private void shortcuts() {
        walk.go(Walk.HOME, ".home");
        page.locator(".home h1").first().click();
        page.keyboard().press("?");
        page.locator("vaadin-dialog[opened] kbd").first().waitFor();
    }
}
