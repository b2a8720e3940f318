package org.preau.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the links to a poll open, from its asking to its closing; asked once for all these screens. */
final class AnswerScreens {

    private static final String POLL = "Ranger la réserve : quel matin ?";
    private static final String EXPECTED = "Odile Perrot";
    private static final LocalDate MONDAY = LocalDate.of(2087, 12, 1);
    private static final String NOTHING = "/p/poll/" + "x".repeat(43);

    private final Walk walk;
    private final Page page;
    private final Vote vote;
    private final String fair;
    private String poll = "";
    private String forAll = "";
    private String own = "";

    AnswerScreens(Walk walk) {
        this.walk = walk;
        this.page = walk.visitor().page();
        this.vote = new Vote(walk.visitor());
        this.fair = walk.space("Fête du printemps");
    }

    List<Screen> sample() {
        return List.of(new Screen("answer", this::answer), new Screen("answer sent", () -> typed().send()));
    }

    List<Screen> all() {
        var more = List.of(
                new Screen("answer of one's own", this::openOwn),
                new Screen("an own link to hand on", this::handOver),
                new Screen("answer whose link was ended", this::answerTooLate),
                new Screen("answer after the closing", this::openClosed),
                walk.dialog("reopen a poll", this::closedPoll, Walk.exactly("Rouvrir")),
                walk.plain("answer to nothing", NOTHING));
        return Stream.of(sample(), more).flatMap(List::stream).toList();
    }

    private void ask() {
        if (poll.isEmpty()) {
            walk.go(fair + "/polls/new", "preau-dates table");
            vote.ask(
                    POLL,
                    MONDAY + " 9h",
                    MONDAY.plusDays(1) + " 9h",
                    MONDAY.plusDays(2).toString());
            poll = page.url();
        }
    }

    private void answer() {
        ask();
        if (forAll.isEmpty()) {
            page.navigate(poll);
            forAll = vote.handOut();
        }
        walk.open(forAll);
    }

    private Reply typed() {
        answer();
        var reply = new Reply(walk.visitor());
        reply.name("Maëlle");
        reply.choose(0, "Oui");
        reply.choose(1, "Si besoin");
        return reply;
    }

    private void openOwn() {
        if (own.isEmpty()) {
            handOver();
            own = walk.handed();
        }
        walk.open(own);
    }

    /** To somebody who has no account, and is expected. */
    private void handOver() {
        ask();
        page.navigate(poll);
        walk.visitor().button("Partager").click();
        expected().waitFor();
        var link = walk.visitor().button("Copier le lien personnel d’" + EXPECTED);
        if (link.count() == 0) {
            expect();
        }
        link.click();
        walk.handed();
    }

    private Locator expected() {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Attendre aussi")));
    }

    private void expect() {
        expected().fill(EXPECTED);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(EXPECTED))
                .click();
        expected().press("Escape");
        page.locator("vaadin-dialog[opened] .share vaadin-button")
                .filter(new Locator.FilterOptions().setHasText("Ajouter"))
                .click();
    }

    /** What was typed is kept on the page that says so. */
    private void answerTooLate() {
        typed();
        try (var beside = page.context().newPage()) {
            beside.navigate(poll);
            press(beside, "Partager");
            press(beside, "Arrêter ce lien");
            beside.getByText("Ces liens n’ouvrent plus rien.").first().waitFor();
        }
        forAll = "";
        walk.visitor().button("Envoyer mes réponses").click();
        page.waitForURL("**/answer");
        page.locator("h1").waitFor();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private void openClosed() {
        openOwn();
        closedPoll();
        walk.open(own);
    }

    private void closedPoll() {
        ask();
        page.navigate(poll);
        vote.dates().first().or(vote.outcome()).first().waitFor();
        if (vote.outcome().count() == 0) {
            vote.close();
        }
        vote.outcome().waitFor();
    }
}
