package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A document, as somebody opens it and writes in it. */
record Paper(Visitor visitor) {

    /** What it says, without the carets of others. */
    private static final String WORDS = """
            () => {
              const text = document.querySelector('preau-document .text').cloneNode(true);
              text.querySelectorAll('.caret').forEach((caret) => caret.remove());
              return [...text.querySelectorAll('p, h1, h2, h3')].map((line) => line.textContent.replaceAll('\\u2060', '')).join('\\n');
            }""";

    /** From the list of the space's documents. */
    Paper open(String space, String title) {
        new Space(visitor).enter(space).tool("Documents");
        visitor.link(title).click();
        return ready();
    }

    Paper create(String space, String title) {
        new Space(visitor).enter(space).tool("Documents");
        visitor.button("Nouveau document").click();
        visitor.field("Titre").fill(title);
        visitor.field("Un compte rendu de réunion").check();
        visitor.button("Créer le document").click();
        visitor.heading(title).waitFor();
        return ready();
    }

    Paper ready() {
        visitor.page().locator("preau-document .text[contenteditable=true]").waitFor();
        return this;
    }

    Locator text() {
        return visitor.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions()
                                .setName(Pattern.compile("^(" + visitor.words("Compte rendu") + "|Fête)")));
    }

    void says(String words) {
        assertThat(text()).containsText(visitor.words(words));
    }

    void isSaved() {
        assertThat(saving()).hasText(visitor.words("Enregistré"));
    }

    Locator saving() {
        return visitor.page().locator("preau-document .saving");
    }

    /** Types at the end of the line that holds these words. */
    void typeAfter(String words, String typed) {
        text().locator("p, h2")
                .filter(new Locator.FilterOptions().setHasText(visitor.words(words)))
                .last()
                .click();
        visitor.page().keyboard().press("End");
        visitor.page().keyboard().type(visitor.words(typed));
    }

    /** With the caret in the line that holds these words, a press on a tool that is named by a word. */
    void press(String words, String tool) {
        text().locator("p")
                .filter(new Locator.FilterOptions().setHasText(visitor.words(words)))
                .last()
                .click();
        visitor.page()
                .getByRole(AriaRole.TOOLBAR)
                .getByText(visitor.words(tool), new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** Where these words lead. */
    Locator linkOf(String words) {
        return text().locator("a").filter(new Locator.FilterOptions().setHasText(visitor.words(words)));
    }

    String words() {
        return (String) visitor.page().evaluate(WORDS);
    }
}
