package org.preau.bench;

import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A poll that somebody asks on the screen, with as many dates as wanted, and the link by which others answer it. */
record AskedDates(String path, String link) {

    private static final LocalDate FIRST = LocalDate.of(2089, 12, 1);

    static AskedDates ask(House house, Eye eye, int dates) {
        var page = eye.page();
        page.navigate(house.address() + "/" + house.space() + "/polls/new");
        page.locator("preau-dates table").waitFor();
        page.getByLabel("Titre").fill("Quand se voir ?");
        page.locator("preau-dates details summary").click();
        page.locator("preau-dates textarea")
                .fill(IntStream.range(0, dates)
                        .mapToObj(day -> FIRST.plusDays(day) + " 18:30")
                        .collect(Collectors.joining("\n")));
        page.locator("preau-dates details button").click();
        page.locator("vaadin-button.primary:visible").last().click();
        page.locator("preau-poll h2").waitFor();
        var path = URI.create(page.url()).getPath().substring(1);
        page.getByText("Partager").click();
        page.getByText("Copier un lien").click();
        var address = page.locator("vaadin-text-field[readonly] input");
        page.waitForFunction("() => document.querySelector('vaadin-text-field[readonly]')?.value");
        return new AskedDates(
                path, house.address() + URI.create(address.inputValue()).getPath());
    }
}
