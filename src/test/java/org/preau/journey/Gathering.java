package org.preau.journey;

import com.microsoft.playwright.Locator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page of a meeting before somebody’s eyes. */
record Gathering(Visitor visitor) {

    /** From the meetings of the space. */
    Gathering open(String space, String title) {
        new Space(visitor).enter(space).tool("Réunions");
        visitor.page()
                .locator(".catch a")
                .filter(new Locator.FilterOptions().setHasText(visitor.words(title)))
                .click();
        return ready(title);
    }

    Gathering ready(String title) {
        visitor.heading(title).waitFor();
        visitor.heading("Ordre du jour").waitFor();
        return this;
    }

    void add(String... points) {
        visitor.button("Ajouter des points").click();
        visitor.field("Points, un par ligne")
                .fill(Stream.of(points).map(visitor::words).collect(Collectors.joining("\n")));
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
