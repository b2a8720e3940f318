package org.preau.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Pattern;

/** From any screen to another, for somebody who keeps the association; without reload wherever the application allows. */
final class Walk {

    static final String HOME = "/a/les-amis-du-bocage";

    private final Visitor visitor;
    private final Page page;

    Walk(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    Visitor visitor() {
        return visitor;
    }

    /** @return the path of the space of this name, as the list beside every screen knows it */
    String space(String name) {
        if (page.locator("nav.side").count() == 0) {
            page.navigate(HOME);
        }
        return "/"
                + page.locator("nav.side a[href*='/s/']")
                        .filter(new Locator.FilterOptions().setHasText(name))
                        .first()
                        .getAttribute("href");
    }

    Screen at(String name, String path, String sign) {
        return new Screen(name, () -> go(path, sign));
    }

    /** As a link inside the application would. */
    void go(String path, String sign) {
        leaveDialogs();
        if (page.locator("nav.side").count() == 0) {
            page.navigate(HOME);
            page.locator(".home").waitFor();
        }
        page.evaluate(
                "(path) => { const way = document.createElement('a'); way.href = path; document.body.append(way); way.click(); way.remove(); }",
                path);
        page.waitForURL("**" + path);
        page.locator(".place " + sign).first().waitFor();
    }

    private void leaveDialogs() {
        for (int open = page.locator("vaadin-dialog[opened]").count(); open > 0; open--) {
            page.keyboard().press("Escape");
        }
        page.waitForURL(address -> !address.contains("/card/"));
    }

    Screen dialog(String name, String path, String button) {
        return dialog(name, path, exactly(button));
    }

    Screen dialog(String name, String path, Pattern button) {
        return dialog(name, () -> go(path, "h1"), button);
    }

    /** The dialog that opens at a button of the screen one comes to. */
    Screen dialog(String name, Runnable way, Pattern button) {
        return new Screen(name, () -> {
            way.run();
            press(button);
        });
    }

    /** @return a pattern for these words alone; they may hold patterns of their own */
    static Pattern exactly(String words) {
        return Pattern.compile("^" + words + "$");
    }

    private void press(Pattern button) {
        visitor.button(button).first().click();
        page.locator("vaadin-dialog[opened] :is([slot='footer'], input, textarea, vaadin-upload):visible")
                .last()
                .waitFor();
    }

    /** @return the path of the address that a dialog shows to be handed on */
    String handed() {
        var address = page.locator("vaadin-dialog[opened] vaadin-text-field[readonly] input")
                .last();
        address.waitFor();
        page.waitForCondition(() -> address.inputValue().contains("/p/"));
        return URI.create(address.inputValue()).getPath();
    }

    /** The first of a list of things, whose screen is there when its sign is. */
    void first(String path, String things, String sign) {
        go(path, things);
        page.locator(".place " + things).first().click();
        page.locator(sign).first().waitFor();
    }

    /** A page that stands outside of the application. */
    Screen plain(String name, String path) {
        return new Screen(name, () -> open(path));
    }

    void open(String path) {
        page.navigate(path);
        page.locator("h1").first().waitFor();
    }
}
