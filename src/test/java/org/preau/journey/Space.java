package org.preau.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A space, as somebody finds and uses it. */
record Space(Visitor visitor) {

    /** By the list beside the screen, or on a phone by the one below it. */
    Space enter(String name) {
        var page = visitor.page();
        var beside = page.getByRole(
                AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(visitor.words("Navigation principale")));
        if (beside.isVisible()) {
            beside.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
                    .click();
        } else {
            visitor.link("Espaces").click();
            visitor.heading("Espaces").waitFor();
            visitor.isAnswered();
            visitor.link(name).click();
        }
        visitor.heading(name).first().waitFor();
        // The same name stands over the thread that one comes from.
        page.locator(".split:not(.reading)").waitFor();
        return this;
    }

    void begin(String title, String text) {
        visitor.button("Nouveau fil").click();
        visitor.field("De quoi s’agit-il ?").fill(visitor.words(title));
        visitor.field("Votre message").fill(visitor.words(text));
        visitor.button("Ouvrir le fil").click();
        visitor.heading(title).waitFor();
    }

    void thread(String title) {
        visitor.link(title).click();
        visitor.heading(title).waitFor();
    }

    /** On a phone by way of the first tool, where the others are. */
    void tool(String name) {
        var toTools = visitor.link("Outils de cet espace");
        visitor.heading(Pattern.compile(".")).first().waitFor();
        if (toTools.isVisible()) {
            toTools.click();
        }
        visitor.page()
                .getByRole(
                        AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(visitor.words("Outils de cet espace")))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(visitor.words(name)))
                .click();
    }
}
