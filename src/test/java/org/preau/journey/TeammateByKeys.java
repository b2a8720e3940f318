package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** By nothing but the keys: after each act, what a screen reader would tell of where one is and of what came of it. */
final class TeammateByKeys implements Teammate {

    private static final String SCREEN = "main";

    private final Visitor visitor;
    private final Page page;
    private final Keys keys;
    private String space = "";

    TeammateByKeys(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.keys = new Keys(page);
    }

    @Override
    public Visitor visitor() {
        return visitor;
    }

    /** By the list beside the screen, or on a phone by the one that the foot of the screen leads to. */
    @Override
    public void enter(String name) {
        space = name;
        var beside = navigation("Navigation principale");
        if (beside.isVisible()) {
            goTo(beside.getByRole(AriaRole.LINK, named(name)));
        } else {
            goTo(navigation("Navigation").getByRole(AriaRole.LINK, named("Espaces")));
            assertThat(visitor.heading("Espaces")).isVisible();
            press(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, named(name)));
            keys.stays(SCREEN);
        }
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setLevel(1)))
                .isVisible();
    }

    /** A way that stays, with the keyboard on it, and says that one is there. */
    private void goTo(Locator way) {
        press(way);
        assertThat(way).hasAttribute("aria-current", "page");
        assertThat(way).isFocused();
    }

    /** On a phone by way of the first tool, where the others are. */
    @Override
    public void use(String name) {
        var tool = navigation("Outils de cet espace").getByRole(AriaRole.LINK, named(name));
        if (!tool.isVisible()) {
            enter(space);
        }
        press(tool);
        assertThat(tool).hasAttribute("aria-current", "page");
        keys.stays(SCREEN);
    }

    @Override
    public void bring(String export) {
        TrelloImport.bringByKeys(visitor, export);
        keys.stays(SCREEN);
    }

    @Override
    public String assign(String card, String person) {
        var title = reach(card);
        keys.press("Enter");
        isOpen(card);
        var address = page.url();
        choose(person);
        closeCard();
        assertThat(title).isFocused();
        assertThat(title).hasAccessibleDescription(Pattern.compile(person));
        return address;
    }

    /** Over the cards of its lane, from the first one. */
    private Locator reach(String card) {
        var lane = page.locator("preau-board .lane").filter(new Locator.FilterOptions().setHas(visitor.button(card)));
        var title = lane.getByRole(AriaRole.BUTTON, named(card)).first();
        keys.walkTo(lane.locator("button.title[tabindex='0']"));
        keys.press("Home");
        for (var steps = 0; steps < 20 && !keys.isOn(title); steps++) {
            keys.press("ArrowDown");
        }
        assertThat(title).isFocused();
        assertThat(title).hasAccessibleName(card);
        return title;
    }

    private void isOpen(String card) {
        assertThat(page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(Pattern.compile(" · "))))
                .hasCount(1);
        assertThat(wall().title()).hasValue(card);
        keys.awaitDialog();
    }

    private void choose(String person) {
        var who = wall().who();
        keys.walkTo(who);
        assertThat(who).hasAccessibleName("Qui s’en occupe ?");
        keys.type(person);
        assertThat(who).hasAttribute("aria-expanded", "true");
        var option = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(person));
        assertThat(option).isVisible();
        keys.press("Enter");
        assertThat(who).hasAttribute("placeholder", person);
        for (var steps = 0; steps < 3 && "true".equals(who.getAttribute("aria-expanded")); steps++) {
            keys.press("Escape");
        }
        assertThat(who).hasAttribute("aria-expanded", "false");
        assertThat(who).isFocused();
    }

    private void closeCard() {
        keys.press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Override
    public void begin(String thread, String text) {
        use("Discussions");
        press(visitor.button("Nouveau fil"));
        var dialog = page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Nouveau fil"));
        assertThat(dialog.getByRole(AriaRole.TEXTBOX, named("De quoi s’agit-il ?")))
                .isFocused();
        keys.type(thread);
        keys.walkTo(dialog.getByRole(AriaRole.TEXTBOX, named("Votre message")));
        keys.type(text);
        press(dialog.getByRole(AriaRole.BUTTON, named("Ouvrir le fil")));
        isBefore(thread);
    }

    @Override
    public void read(String thread) {
        enter(space);
        press(visitor.link(thread));
        isBefore(thread);
    }

    private void isBefore(String thread) {
        assertThat(page.getByRole(AriaRole.FEED, new Page.GetByRoleOptions().setName(thread)))
                .isVisible();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        keys.stays(SCREEN);
    }

    @Override
    public void type(String words) {
        var field = talk().field();
        keys.walkTo(field);
        assertThat(field).hasAccessibleName(Pattern.compile("^Répondre à «\\s.*\\s»…$"));
        keys.type(words);
    }

    /** Enter is a new line where a finger may be: there the button sends. */
    @Override
    public void send() {
        press(visitor.button("Envoyer"));
        assertThat(talk().field()).isFocused();
        assertThat(talk().field()).isEmpty();
    }

    @Override
    public void follow(String card) {
        var pointer = talk().pointer(card);
        assertThat(pointer).hasAccessibleName(Pattern.compile("^carte " + card));
        press(pointer);
        isOpen(card);
        closeCard();
        keys.stays(SCREEN);
    }

    @Override
    public void move(String card, String lane) {
        reach(card);
        keys.press("Space");
        assertThat(heard()).containsText("« " + card + " » est prise");
        for (var steps = 0; steps < 6 && wall().card(lane, card).count() == 0; steps++) {
            keys.press("ArrowRight");
        }
        assertThat(heard()).containsText("dans « " + lane + " »");
        keys.press("Enter");
        assertThat(wall().lane(lane).getByRole(AriaRole.BUTTON, named(card)).first())
                .isFocused();
    }

    /** What the board lets a screen reader say. */
    private Locator heard() {
        return page.locator("preau-board [role=log]");
    }

    @Override
    public void add(String lane, String card) {
        var begin = wall().lane(lane).getByRole(AriaRole.BUTTON, named("Ajouter une carte"));
        press(begin);
        var field = visitor.field("Titre de la carte");
        assertThat(field).isFocused();
        keys.type(card);
        keys.press("Enter");
        assertThat(wall().card(lane, card)).isVisible();
        assertThat(field).isFocused();
        assertThat(field).isEmpty();
        keys.press("Escape");
        assertThat(field).hasCount(0);
        assertThat(begin).isFocused();
    }

    private void press(Locator thing) {
        keys.walkTo(thing);
        keys.press("Enter");
    }

    private Locator navigation(String name) {
        return page.getByRole(
                AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + Visitor.literally(name)));
    }
}
