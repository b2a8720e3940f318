package org.preau.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways to every screen, for somebody who keeps the association and leads its board; without reload wherever the application allows. */
final class Screens {

    /** A screen, and how one comes to it. */
    record Screen(String name, Runnable way) {}

    private static final String HOME = "/a/les-amis-du-bocage";
    private static final String NOTHING = "/s/019b0000-0000-7000-8000-000000000000";
    private static final Pattern ANYBODY = Pattern.compile("^(Décrire|Describe) ");

    private final Visitor visitor;
    private final Page page;
    private final String fair;
    private final String council;
    private final String communication;

    Screens(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        page.navigate(HOME);
        this.fair = space("Fête du printemps");
        this.council = space("Conseil d’administration");
        this.communication = space("Communication");
    }

    private String space(String name) {
        return "/" + page.locator("nav.side a[href*='/s/']")
                .filter(new Locator.FilterOptions().setHasText(name))
                .getAttribute("href");
    }

    /** Those that are asked for in every language. */
    List<Screen> main() {
        return List.of(
                at("today", HOME, ".home"),
                at("spaces", HOME + "/spaces", ".people"),
                at("members", HOME + "/members", ".people"),
                at("threads", fair, "preau-threads a"),
                new Screen("thread", this::thread),
                at("board", fair + "/board", "preau-board .card"),
                at("documents", fair + "/documents", ".people"),
                new Screen("document", this::document),
                new Screen("poll", this::poll),
                at("agenda", communication + "/agenda", ".leaf"));
    }

    List<Screen> all() {
        return Stream.of(main(), association(), spaces(), dialogs(), plain()).flatMap(List::stream).toList();
    }

    private List<Screen> association() {
        return List.of(
                at("groups", HOME + "/groups", ".people"),
                at("invitations", HOME + "/invitations", ".page"),
                at("settings", HOME + "/settings", "vaadin-text-area"),
                at("journal", HOME + "/journal", ".people"));
    }

    private List<Screen> spaces() {
        return List.of(
                at("seats", council + "/members", ".people"),
                at("polls", council + "/polls", ".polls"),
                at("a poll to be asked", council + "/polls/new", "preau-dates table"),
                new Screen("a poll that is closed", this::closedPoll),
                new Screen("event", this::event),
                at("meetings", communication + "/meetings", ".leaf"),
                new Screen("meeting", this::meeting),
                at("space settings", council + "/settings", "vaadin-text-area"),
                plain("nothing here", HOME + NOTHING),
                plain("nowhere", HOME + "/nowhere/at/all"));
    }

    private List<Screen> dialogs() {
        return List.of(
                dialog("create a space", HOME + "/spaces", "Créer un espace"),
                dialog("write a member", HOME + "/members", "Inscrire une personne"),
                dialog("paste a list", HOME + "/members", "Coller une liste"),
                dialog("describe a member", HOME + "/members", ANYBODY),
                dialog("admit to a group", HOME + "/groups", "Ajouter une personne au groupe .*"),
                dialog("invite", HOME + "/invitations", "Inviter"),
                dialog("give a seat", council + "/members", "Donner une place"),
                dialog("open a thread", fair, "Nouveau fil"),
                new Screen("card", this::card),
                pollDialog("share a poll", "Partager"),
                pollDialog("edit a poll", "Modifier le sondage"),
                pollDialog("close a poll", "Clore et retenir une date"),
                dialog("add an event", communication + "/agenda", "Ajouter un événement"),
                new Screen("what was done", this::saved),
                dialog("import", council + "/board", Pattern.compile("^Importer")),
                dialog("finder", HOME, Pattern.compile("^Rechercher")),
                new Screen("shortcuts", this::shortcuts));
    }

    private List<Screen> plain() {
        return List.of(
                plain("account", "/p/account"),
                plain("second factor", "/p/account/second-factor"),
                plain("sessions", "/p/account/sessions"),
                plain("is it you", "/p/confirm"),
                plain("legal notice", "/p/les-amis-du-bocage/mentions"),
                plain("an invitation that is over", "/p/invitation/over"),
                plain("mailbox", "/demo/mails"),
                new Screen("sign-in", this::signIn));
    }

    private Screen at(String name, String path, String sign) {
        return new Screen(name, () -> go(path, sign));
    }

    /** As a link inside the application would. */
    private void go(String path, String sign) {
        leaveDialogs();
        if (page.locator("nav.side").count() == 0) {
            page.navigate(HOME);
            page.locator(".home").waitFor();
        }
        page.evaluate("(path) => { const way = document.createElement('a'); way.href = path; document.body.append(way); way.click(); way.remove(); }", path);
        page.waitForURL("**" + path);
        page.locator(".place " + sign).first().waitFor();
    }

    private void leaveDialogs() {
        for (int open = page.locator("vaadin-dialog[opened]").count(); open > 0; open--) {
            page.keyboard().press("Escape");
        }
        page.waitForURL(address -> !address.contains("/card/"));
    }

    private Screen dialog(String name, String path, String button) {
        return dialog(name, path, Pattern.compile("^" + button + "$"));
    }

    private Screen dialog(String name, String path, Pattern button) {
        return new Screen(name, () -> {
            go(path, "h1");
            visitor.button(button).first().click();
            page.locator("vaadin-dialog[opened] :is([slot='footer'], input, textarea, vaadin-upload):visible").first().waitFor();
        });
    }

    private void document() {
        page.navigate(fair + "/documents");
        page.locator(".people a").first().click();
        page.locator("preau-document .text[contenteditable=true]").waitFor();
    }

    private void thread() {
        go(fair, "preau-threads a");
        page.locator("preau-threads a").filter(new Locator.FilterOptions().setHasText("Repas du soir")).click();
        page.getByRole(AriaRole.ARTICLE).first().waitFor();
    }

    private void card() {
        go(fair + "/board", "preau-board .card");
        page.locator("preau-board button.title").first().click();
        page.locator("vaadin-dialog[opened] vaadin-date-picker").first().waitFor();
    }

    private void poll() {
        go(council + "/polls", ".polls");
        page.locator(".polls a").first().click();
        page.locator("preau-poll h2").waitFor();
    }

    private void closedPoll() {
        go(communication + "/polls", ".polls");
        page.locator(".polls a").first().click();
        page.locator("preau-poll .outcome").waitFor();
    }

    private void event() {
        go(communication + "/agenda", ".leaf");
        page.locator(".catch a").nth(1).click();
        page.locator(".event-acts").waitFor();
    }

    private void meeting() {
        go(communication + "/meetings", ".leaf");
        page.locator(".catch a").first().click();
        page.locator(".points li").first().waitFor();
    }

    private Screen pollDialog(String name, String button) {
        return new Screen(name, () -> {
            poll();
            visitor.button(button).click();
            page.locator("vaadin-dialog[opened] [slot='footer']:visible").first().waitFor();
        });
    }

    private void saved() {
        go(HOME + "/settings", "vaadin-text-area");
        visitor.button("Enregistrer").click();
        page.locator("vaadin-notification-card").waitFor();
    }

    private void shortcuts() {
        go(HOME, ".home");
        page.locator(".home h1").first().click();
        page.keyboard().press("?");
        page.locator("vaadin-dialog[opened] kbd").first().waitFor();
    }

    private Screen plain(String name, String path) {
        return new Screen(name, () -> {
            page.navigate(path);
            page.locator("h1").first().waitFor();
        });
    }

    private void signIn() {
        page.context().clearCookies();
        plain("sign-in", "/p/sign-in").way().run();
    }
}
