package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** « Importer un tableau Trello », step by step, as whoever stands on the board of a space does it. */
record TrelloImport(Visitor visitor, Pattern verb) {

    /** The board of a regional day: 6 lists and 40 cards, made for the demo. */
    static final String REGIONAL_DAY = "demo/rezolutions-trello.json";

    private static final Pattern BOARD = Pattern.compile(".*/board/[0-9a-f-]{36}$");

    TrelloImport(Visitor visitor) {
        this(visitor, Pattern.compile("^Importer ce tableau$"));
    }

    /** Whether the board is here already or not. */
    static TrelloImport ofAny(Visitor visitor) {
        return new TrelloImport(visitor, Pattern.compile("^(Importer|Mettre à jour) ce tableau$"));
    }

    /** The same for a board that is here already. */
    static void bringAgain(Visitor visitor, String export) {
        new TrelloImport(visitor, Pattern.compile("^Mettre à jour ce tableau$"))
                .begin()
                .give(export)
                .accept()
                .openBoard();
    }

    /** From the board’s screen to the board that was brought in. */
    static void bring(Visitor visitor, String export) {
        new TrelloImport(visitor).begin().give(export).accept().openBoard();
    }

    /** By somebody who touches nothing but the keyboard. */
    static void bringByKeys(Visitor visitor, String export) {
        new TrelloImport(visitor).walk(new Keys(visitor.page()), file(export));
    }

    /** The browser is asked well before the press to leave the choice to the test: asked at the press, it may be too late. */
    private void walk(Keys keys, FilePayload file) {
        visitor.page().onFileChooser(chooser -> chooser.setFiles(file));
        press(keys, visitor.button("Importer un tableau Trello"));
        keys.awaitDialog();
        press(keys, within("Choisir le fichier"));
        within(verb).waitFor();
        assertThat(step()).isFocused();
        assertThat(step()).containsText("37 cartes et 3 cartes archivées");
        press(keys, within(verb));
        within("Ouvrir le tableau").waitFor();
        assertThat(step()).isFocused();
        assertThat(step()).containsText("C’est fait. Le tableau contient maintenant");
        press(keys, within("Ouvrir le tableau"));
        visitor.page().waitForURL(BOARD);
        assertThat(dialog()).hasCount(0);
    }

    private static void press(Keys keys, Locator button) {
        keys.walkTo(button);
        keys.press("Enter");
    }

    /** What is new takes the keyboard, so that it is read out. */
    private Locator step() {
        return dialog().locator(".step");
    }

    TrelloImport begin() {
        visitor.button("Importer un tableau Trello").click();
        within("Choisir le fichier").waitFor();
        return this;
    }

    /** A file of the classpath, which the preview then shows. */
    TrelloImport give(String export) {
        choose(file(export));
        within(verb).waitFor();
        return this;
    }

    TrelloImport giveText(String words) {
        choose(new FilePayload("tableau.json", "application/json", words.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Trello's other export, which the browser itself does not take. */
    TrelloImport giveTable(String words) {
        choose(new FilePayload("tableau.csv", "text/csv", words.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    private static FilePayload file(String export) {
        try {
            return new FilePayload(
                    Path.of(export).getFileName().toString(),
                    "application/json",
                    new ClassPathResource(export).getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void choose(FilePayload file) {
        visitor.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    TrelloImport accept() {
        within(verb).click();
        within("Ouvrir le tableau").waitFor();
        return this;
    }

    void openBoard() {
        within("Ouvrir le tableau").click();
        visitor.page().waitForURL(BOARD);
    }

    void leave() {
        within("Abandonner").click();
        assertThat(dialog()).hasCount(0);
    }

    /** What the dialog says at this moment. */
    void says(String words) {
        assertThat(dialog()).containsText(words);
    }

    private Locator within(String button) {
        return within(Pattern.compile("^" + Visitor.literally(button) + "$"));
    }

    private Locator within(Pattern button) {
        return dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button));
    }

    private Locator dialog() {
        return visitor.page()
                .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Importer un tableau Trello"));
    }
}
