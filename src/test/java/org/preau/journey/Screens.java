package org.preau.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;

/** Every screen of the house, for somebody who keeps the association and leads its board. The last ones show her out. */
final class Screens {

    private static final String NOTHING = "/s/019b0000-0000-7000-8000-000000000000";

    private final Visitor visitor;
    private final Page page;
    private final Walk walk;
    private final Dialogs dialogs;
    private final AnswerScreens answers;
    private final DoorScreens doors;
    private final String fair;
    private final String council;
    private final String communication;

    Screens(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.walk = new Walk(visitor);
        this.fair = walk.space("Fête du printemps");
        this.council = walk.space("Conseil d’administration");
        this.communication = walk.space("Communication");
        this.dialogs = new Dialogs(walk, this::document, this::poll, this::meeting);
        this.answers = new AnswerScreens(walk);
        this.doors = new DoorScreens(walk);
    }

    /** Those that are asked for in every language. */
    List<Screen> main() {
        return List.of(
                walk.at("today", Walk.HOME, ".home"),
                walk.at("spaces", Walk.HOME + "/spaces", ".people"),
                walk.at("members", Walk.HOME + "/members", ".people"),
                walk.at("threads", fair, "preau-threads a"),
                new Screen("thread", this::thread),
                walk.at("board", fair + "/board", "preau-board .card"),
                walk.at("documents", fair + "/documents", ".people"),
                new Screen("document", this::document),
                new Screen("poll", this::poll),
                walk.at("agenda", communication + "/agenda", ".leaf"));
    }

    /** One of each kind: what every run of the tests can afford. */
    List<Screen> sample() {
        return together(main(), spaces(), dialogs.sample(), answers.sample(), doors.sample());
    }

    List<Screen> all() {
        return together(main(), association(), spaces(), dialogs.all(), answers.all(), doors.all());
    }

    @SafeVarargs
    private static List<Screen> together(List<Screen>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private List<Screen> association() {
        return List.of(
                walk.at("groups", Walk.HOME + "/groups", ".people"),
                walk.at("invitations", Walk.HOME + "/invitations", ".page"),
                walk.at("settings", Walk.HOME + "/settings", "vaadin-text-area"),
                walk.at("journal", Walk.HOME + "/journal", ".people"),
                walk.at("bin", fair + "/bin", "h2"),
                walk.plain("nowhere", Walk.HOME + "/nowhere/at/all"));
    }

    private List<Screen> spaces() {
        return List.of(
                walk.at("seats", council + "/members", ".people"),
                walk.at("polls", council + "/polls", ".polls"),
                walk.at("a poll to be asked", council + "/polls/new", "preau-dates table"),
                new Screen(
                        "a poll that is closed",
                        () -> walk.first(communication + "/polls", ".polls a", "preau-poll .outcome")),
                new Screen("event", this::event),
                walk.at("meetings", communication + "/meetings", ".leaf"),
                new Screen("meeting", this::meeting),
                walk.at("space settings", council + "/settings", "vaadin-text-area"),
                walk.plain("nothing here", Walk.HOME + NOTHING));
    }

    private void document() {
        page.navigate(fair + "/documents");
        page.locator(".people a").first().click();
        page.locator("preau-document .text[contenteditable=true]").waitFor();
    }

    private void thread() {
        walk.go(fair, "preau-threads a");
        page.locator("preau-threads a")
                .filter(new Locator.FilterOptions().setHasText("Repas du soir"))
                .click();
        page.getByRole(AriaRole.ARTICLE).first().waitFor();
    }

    private void poll() {
        walk.first(council + "/polls", ".polls a", "preau-poll h2");
    }

    private void event() {
        walk.go(communication + "/agenda", ".leaf");
        page.locator(".catch a").nth(1).click();
        page.locator(".event-acts").waitFor();
    }

    private void meeting() {
        walk.first(communication + "/meetings", ".catch a", ".points li");
    }
}
