package org.preau.journey;

import com.microsoft.playwright.Locator;

/** The page of a link to a poll, before somebody without account. */
record Reply(Visitor visitor) {

    void open(String link) {
        visitor.page().navigate(link);
    }

    Locator dates() {
        return visitor.page().locator("fieldset.date");
    }

    void name(String name) {
        visitor.field("Votre prénom").fill(name);
    }

    void choose(int date, String answer) {
        dates().nth(date)
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(visitor.words(answer)))
                .click();
    }

    void send() {
        visitor.button("Envoyer mes réponses").click();
        visitor.heading("Vos réponses sont enregistrées").waitFor();
    }
}
