package org.preau.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The main job in English, by somebody whose hands touch nothing but the keyboard: from a thread to a card of the minutes. */
@Tag("browser")
@ExtendWith(LastLook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheMainJobByKeysJourney {

    private static final String SPACE = "Fête du printemps";
    private static final String THREAD = "Who closes the gates?";
    private static final String POLL = "Gates: which evening?";
    private static final String TASK = "Copy the keys";

    private Visitor jean;
    private Page page;
    private Keys keys;

    @BeforeAll
    void he_sits_down() {
        jean = Visitor.atDesk("Jean Lefort").enter();
        jean.speak(Tongue.ENGLISH);
        page = jean.page();
        keys = new Keys(page);
    }

    @AfterAll
    void he_leaves() {
        jean.speak(Tongue.FRENCH);
        jean.close();
    }

    @Test
    @Order(1)
    void he_opens_a_thread() {
        keys.walkTo(navigation("Main navigation").getByRole(AriaRole.LINK, named(SPACE)));
        keys.press("Enter");
        assertThat(jean.heading(Pattern.compile("^" + SPACE))).isVisible();
        press(jean.button("New thread"));
        assertThat(dialog("New thread").getByRole(AriaRole.TEXTBOX, named("What is it about?")))
                .isFocused();
        keys.type(THREAD);
        keys.walkTo(dialog("New thread").getByRole(AriaRole.TEXTBOX, named("Your message")));
        keys.type("Somebody must, every evening. Let us meet.");
        press(dialog("New thread").getByRole(AriaRole.BUTTON, named("Open the thread")));
        assertThat(page.getByRole(AriaRole.FEED, new Page.GetByRoleOptions().setName(THREAD)))
                .isVisible();
    }

    @Test
    @Order(2)
    void a_message_becomes_a_poll() {
        var acts = jean.message("Let us meet").getByRole(AriaRole.BUTTON, named("Act on the message by Jean Lefort"));
        press(acts);
        assertThat(acts).hasAttribute("aria-expanded", "true");
        press(jean.button("Make it a poll"));
        var title = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title"));
        keys.walkTo(title);
        keys.type(POLL);
        var day = page.locator("preau-dates [data-day][tabindex='0']");
        keys.walkTo(day);
        chooseTwoDays();
        keys.walkTo(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Hours (optional)"))
                .first());
        keys.type("18:30");
        press(jean.button("18:30 for every day"));
        press(jean.button("Create the poll"));
        assertThat(jean.heading(Pattern.compile(Visitor.literally(POLL)))).isVisible();
        assertThat(dates()).hasCount(2);
    }

    /** In a week, and the day after. */
    private void chooseTwoDays() {
        keys.press("ArrowDown");
        for (var day = 0; day < 2; day++) {
            keys.press("ArrowRight");
            var current = page.locator("preau-dates [data-day][tabindex='0']");
            assertThat(current).isFocused();
            keys.press("Space");
            assertThat(current).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    @Order(3)
    void he_answers_and_closes_it() {
        choose(0, "Yes");
        choose(1, "If need be");
        press(jean.button("Send my answers"));
        assertThat(page.locator("preau-poll [role=log]")).hasText("Your answers are recorded.");
        assertThat(jean.button("Send my answers")).isFocused();
        press(jean.button("Close and choose a date"));
        var closing = dialog("Close and choose a date");
        keys.walkTo(closing.getByRole(AriaRole.CHECKBOX, named("Make it a meeting")));
        keys.press("Space");
        assertThat(closing.getByRole(AriaRole.CHECKBOX, named("Make it a meeting")))
                .isChecked();
        press(closing.getByRole(AriaRole.BUTTON, named("Close the poll")));
        assertThat(closing).hasCount(0);
        assertThat(page.locator("preau-poll .outcome")).containsText("Date chosen");
    }

    /** The answers of one date are a group of radio buttons, which carries the name of the date. */
    private void choose(int date, String answer) {
        var group = dates().nth(date);
        keys.walkTo(group.getByRole(AriaRole.RADIO).first());
        for (var steps = 0; steps < 3 && !isFocused(group.getByRole(AriaRole.RADIO, named(answer))); steps++) {
            keys.press("ArrowRight");
        }
        keys.press("Space");
        assertThat(group.getByRole(AriaRole.RADIO, named(answer))).isChecked();
    }

    private static boolean isFocused(Locator thing) {
        return thing.evaluate("one => one.getRootNode().activeElement === one").equals(true);
    }

    private Locator dates() {
        return page.getByRole(
                AriaRole.GROUP,
                new Page.GetByRoleOptions()
                        .setName(Pattern.compile("at (?:18:30|6:30.?pm)(?!\\d)", Pattern.CASE_INSENSITIVE)));
    }

    @Test
    @Order(4)
    void the_meeting_has_its_items() {
        press(jean.link("See it in the calendar"));
        press(jean.link("Open the meeting"));
        press(jean.button("Add items"));
        assertThat(dialog("Add items").getByRole(AriaRole.TEXTBOX)).isFocused();
        keys.type("Gates\nKeys");
        press(dialog("Add items").getByRole(AriaRole.BUTTON, named("Add")));
        assertThat(page.locator(".points li .strong")).hasText(new String[] {"Gates", "Keys"});
        press(jean.button("Move “Keys” up"));
        assertThat(page.locator(".points li .strong")).hasText(new String[] {"Keys", "Gates"});
        assertThat(jean.button("Move “Keys” down")).isFocused();
    }

    @Test
    @Order(5)
    void a_task_of_the_minutes_becomes_a_card() {
        press(jean.button("Begin the minutes"));
        var text = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^Minutes: ")));
        keys.walkTo(text);
        assertThat(text).containsText("1. Keys");
        keys.press("Control+End");
        keys.press("Enter");
        tool("Task list");
        assertThat(text).isFocused();
        keys.type(TASK);
        tool("Make a card");
        assertThat(text).isFocused();
        assertThat(text.getByRole(AriaRole.LINK, named(TASK))).isVisible();
        assertThat(page.locator("preau-document .saving")).hasText("Saved");
        tool("Open the card");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Title of the card")))
                .hasValue(TASK);
    }

    /** One of the tools over the text, from the text. */
    private void tool(String name) {
        var tools = page.getByRole(AriaRole.TOOLBAR);
        var tool = tools.getByRole(AriaRole.BUTTON, named(name)).or(tools.getByRole(AriaRole.LINK, named(name)));
        tool.waitFor();
        keys.press("Alt+F10");
        for (var steps = 0; steps < 30 && !isFocused(tool); steps++) {
            keys.press("ArrowRight");
        }
        assertThat(tool).isFocused();
        keys.press("Enter");
    }

    private void press(Locator button) {
        keys.walkTo(button);
        keys.press("Enter");
    }

    private Locator navigation(String name) {
        return page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(name));
    }

    private Locator dialog(String name) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(Pattern.compile("^" + Visitor.literally(name)));
    }
}
