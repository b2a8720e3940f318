package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** With a mouse at a desk, with a finger on a phone. */
final class TeammateByHand implements Teammate {

    private final Visitor visitor;
    private String space = "";

    TeammateByHand(Visitor visitor) {
        this.visitor = visitor;
    }

    @Override
    public Visitor visitor() {
        return visitor;
    }

    @Override
    public void enter(String name) {
        space = name;
        new Space(visitor).enter(name);
    }

    @Override
    public void use(String tool) {
        new Space(visitor).enter(space).tool(tool);
    }

    @Override
    public void bring(String export) {
        TrelloImport.bring(visitor, export);
    }

    @Override
    public String assign(String card, String person) {
        wall().look(card);
        var address = visitor.page().url();
        wall().choose(person);
        visitor.button("Fermer").click();
        return address;
    }

    @Override
    public void begin(String thread, String text) {
        new Space(visitor).enter(space).begin(thread, text);
    }

    @Override
    public void read(String thread) {
        new Space(visitor).enter(space).thread(thread);
    }

    @Override
    public void type(String words) {
        talk().type(words);
    }

    @Override
    public void send() {
        talk().send();
    }

    @Override
    public void follow(String card) {
        talk().pointer(card).click();
        assertThat(wall().title()).hasValue(card);
        visitor.button("Fermer").click();
        assertThat(wall().title()).hasCount(0);
    }

    @Override
    public void move(String card, String lane) {
        wall().move(card, lane);
    }

    @Override
    public void add(String lane, String card) {
        wall().add(lane, card);
    }
}
