package org.preau.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** A date poll, from its asking to its closing, as somebody sees and uses it. */
record Vote(Visitor visitor) {

    /** In the form that asks for a poll: its title, and dates pasted one a line. */
    void ask(String title, String... dates) {
        visitor.field("Titre").fill(visitor.words(title));
        visitor.page().getByText(visitor.words("Coller plusieurs dates")).click();
        visitor.field("Coller plusieurs dates").fill(String.join("\n", dates));
        visitor.button("Ajouter ces dates").click();
        visitor.button("Créer le sondage").click();
        visitor.heading(title).waitFor();
    }

    /** @return the path of a link for all, as one hands it on */
    String handOut() {
        visitor.button("Partager").click();
        visitor.button("Copier un lien").click();
        var address = visitor.field("Lien");
        address.waitFor();
        visitor.page().waitForCondition(() -> address.inputValue().contains("/p/poll/"));
        var link = URI.create(address.inputValue()).getPath();
        visitor.page().reload();
        dates().first().waitFor();
        return link;
    }

    Locator dates() {
        return visitor.page().locator("preau-poll thead th");
    }

    /** What somebody answered, on a desk. */
    Locator row(String name) {
        return visitor.page().locator("preau-poll tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    Locator best() {
        return visitor.page().locator("preau-poll tfoot td.best");
    }

    /** One's own answers, one for each date in their order. */
    void answer(String... answers) {
        for (var date = 0; date < answers.length; date++) {
            visitor.page()
                    .locator("preau-poll fieldset.three")
                    .nth(date)
                    .getByRole(
                            AriaRole.RADIO,
                            new Locator.GetByRoleOptions()
                                    .setName(visitor.words(answers[date]))
                                    .setExact(true))
                    .check();
        }
        visitor.button("Envoyer mes réponses").click();
        visitor.page()
                .locator("preau-poll [role=log]")
                .getByText(visitor.words("Vos réponses sont enregistrées"))
                .waitFor();
    }

    /** Retains the best date. */
    void close() {
        visitor.button("Clore et retenir une date").click();
        visitor.button("Clore le sondage").click();
    }

    /** Retains the best date, for which people meet. */
    void closeForMeeting() {
        visitor.button("Clore et retenir une date").click();
        visitor.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(visitor.beginning("En faire une réunion")))
                .check();
        visitor.button("Clore le sondage").click();
    }

    Locator outcome() {
        return visitor.page().locator("preau-poll .outcome");
    }
}
