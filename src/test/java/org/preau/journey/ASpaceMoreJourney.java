package org.preau.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Claire, who belongs to two associations, gets one space more: what frames each of her screens is made anew where it stood. */
@Tag("browser")
@ExtendWith(LastLook.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ASpaceMoreJourney {

    private static final String NAME = "Atelier des costumes";

    private Visitor atDesk;
    private Visitor onPhone;

    @BeforeAll
    void she_has_two_screens() {
        atDesk = Visitor.atDesk("Claire Martin").enter();
        onPhone = Visitor.onPhone("Claire Martin").enter();
    }

    @AfterAll
    void she_closes_both() {
        atDesk.close();
        onPhone.close();
    }

    @Test
    void both_screens_stand_as_they_stood() {
        var before = List.of(order(atDesk.page()), order(onPhone.page()));
        navigation(atDesk, "Navigation principale")
                .getByRole(AriaRole.LINK, exactly("Tous les espaces, et en créer un"))
                .click();
        atDesk.button("Créer un espace").click();
        atDesk.field("Nom").fill(NAME);
        atDesk.button("Créer").click();
        atDesk.heading(NAME).first().waitFor();
        navigation(atDesk, "Navigation principale")
                .getByRole(AriaRole.LINK, exactly(NAME))
                .waitFor();
        onPhone.page()
                .locator(".side")
                .getByText(NAME)
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));

        assertThat(List.of(order(atDesk.page()), order(onPhone.page()))).isEqualTo(before);
        assertThat(left(atDesk.page(), ".side")).isZero();
        assertThat(left(atDesk.page(), ".place")).isEqualTo(256);
        assertThat(top(onPhone.page(), ".phone-org"))
                .isLessThan(top(onPhone.page(), ".place"))
                .isLessThan(top(onPhone.page(), ".bottom"));
        onPhone.heading(Pattern.compile("^Bonjour")).waitFor();
    }

    private static Locator navigation(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** The parts of the frame, as they follow one another in the page. */
    private static Object order(Page page) {
        return page.evaluate(
                "() => [...document.querySelectorAll('.shell :is(.phone-org, .side, .place, .bottom)')].map((part) => part.className)");
    }

    private static double left(Page page, String part) {
        return page.locator(part).boundingBox().x;
    }

    private static double top(Page page, String part) {
        return page.locator(part).boundingBox().y;
    }
}
