package org.preau.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** The pages by which one comes in and goes out, as somebody uses them. */
record Door(Visitor visitor) {

    private static final Pattern DIGITS = Pattern.compile("(?m)^\\d{6}$");

    /** Somebody else's browser knows nothing of this one's mailbox: the demo shows it to everybody. */
    String newestDigits() {
        try (var mailbox = visitor.page().context().newPage()) {
            mailbox.navigate("/demo/mails");
            var digits = DIGITS.matcher(mailbox.locator("details[open]").innerText());
            if (!digits.find()) {
                throw new AssertionError("No digits in the newest mail");
            }
            return digits.group();
        }
    }

    void password(String mail, String password) {
        var form = form("Avec un mot de passe");
        if (!field(form, "Votre mot de passe").isVisible()) {
            visitor.page().locator("summary").click();
        }
        field(form, "Votre adresse mail").fill(mail);
        field(form, "Votre mot de passe").fill(password);
        press(form, "Entrer");
    }

    void askCode(String mail) {
        var form = form("Avec un code par mail");
        field(form, "Votre adresse mail").fill(mail);
        press(form, "Recevoir un code");
        visitor.heading(Pattern.compile("^Votre code$")).waitFor();
    }

    void code(String digits) {
        visitor.field("Les six chiffres").fill(digits);
        visitor.button("Entrer").click();
    }

    /** By the menu beside every screen. */
    void leave() {
        visitor.page().locator(".oneself vaadin-menu-bar-button").first().click();
        visitor.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Se déconnecter"))
                .click();
        visitor.heading(Pattern.compile("^Se connecter$")).waitFor();
    }

    void home() {
        visitor.heading(Pattern.compile("^Bonjour")).waitFor();
    }

    private Locator form(String title) {
        return visitor.page()
                .locator(".panel")
                .filter(new Locator.FilterOptions().setHasText(title))
                .last();
    }

    private static Locator field(Locator form, String name) {
        return form.getByLabel(name, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void press(Locator form, String name) {
        form.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
