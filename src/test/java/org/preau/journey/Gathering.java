package org.preau.journey;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;

/** The page of a meeting before somebody’s eyes. */
record Gathering(Visitor visitor) {

    /** From the meetings of the space. */
    Gathering open(String space, String title) {
        new Space(visitor).enter(space).tool("Réunions");
        visitor.page().locator(".catch a").filter(new Locator.FilterOptions().setHasText(title)).click();
        return ready(title);
    }

    Gathering ready(String title) {
        visitor.heading(Pattern.compile(Visitor.literally(title))).waitFor();
        visitor.heading(Pattern.compile("^Ordre du jour$")).waitFor();
        return this;
    }

    void add(String... points) {
        visitor.button("Ajouter des points").click();
        visitor.field("Points, un par ligne").fill(String.join("\n", points));
        visitor.button("Ajouter").click();
    }

    Locator points() {
        return visitor.page().locator(".points li .strong");
    }

    Paper beginMinutes() {
        visitor.button("Commencer le compte rendu").click();
        return new Paper(visitor).ready();
    }

    Paper openMinutes() {
        visitor.link("Ouvrir le compte rendu").click();
        return new Paper(visitor).ready();
    }
}
