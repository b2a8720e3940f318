package org.preau.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** No serious barrier on any screen, light and dark, from the smallest phone to the desk; each says its name; none scrolls sideways. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryScreenIsAccessibleTest {

    private static final int DESK = 1360;
    private static final int PHONE = 390;
    private static final int SMALLEST = 320;
    private static final int HEIGHT = 850;

    private final List<Visitor> inside = new ArrayList<>();

    @AfterEach
    void all_leave() {
        inside.forEach(Visitor::close);
        inside.clear();
    }

    @TestFactory
    Stream<DynamicTest> in_the_light() {
        var claire = claire(ColorScheme.LIGHT);
        return look(claire, new Screens(claire).all(), new Look(List.of(DESK), Axe::barriers));
    }

    @TestFactory
    @Tag("soak")
    Stream<DynamicTest> in_the_light_on_the_smallest() {
        var claire = claire(ColorScheme.LIGHT);
        return look(claire, new Screens(claire).all(), new Look(List.of(SMALLEST), Axe::barriers));
    }

    @TestFactory
    @Tag("soak")
    Stream<DynamicTest> in_the_dark() {
        var claire = claire(ColorScheme.DARK);
        return look(claire, new Screens(claire).main(), new Look(List.of(PHONE), Axe::paleWords));
    }

    @TestFactory
    @Tag("soak")
    Stream<DynamicTest> in_english() {
        var claire = claire(ColorScheme.LIGHT);
        claire.speak("English");
        return look(claire, new Screens(claire).main(), new Look(List.of(SMALLEST), Axe::barriers))
                .onClose(() -> claire.speak("Français"));
    }

    @TestFactory
    @Tag("soak")
    Stream<DynamicTest> in_the_light_on_a_phone() {
        var claire = claire(ColorScheme.LIGHT);
        return look(claire, new Screens(claire).all(), new Look(List.of(PHONE), Axe::barriers));
    }

    @TestFactory
    @Tag("soak")
    Stream<DynamicTest> in_the_dark_everywhere() {
        var claire = claire(ColorScheme.DARK);
        return look(claire, new Screens(claire).all(), new Look(List.of(DESK, PHONE), Axe::paleWords));
    }

    /** How a screen is looked at. */
    private record Look(List<Integer> widths, Function<Page, List<String>> barriers) {}

    private Visitor claire(ColorScheme light) {
        var screen = Visitor.screen(DESK, HEIGHT).setColorScheme(light).setReducedMotion(ReducedMotion.REDUCE);
        var claire = Visitor.at("Claire Martin", screen);
        inside.add(claire);
        return claire.enter();
    }

    private static Stream<DynamicTest> look(Visitor visitor, List<Screens.Screen> screens, Look look) {
        return screens.stream().map(screen -> DynamicTest.dynamicTest(screen.name(), () -> lookTwice(visitor.page(), screen, look)));
    }

    /** What is wrong at the first look only was still moving: a dialog fading in, a toast on its way. */
    private static void lookTwice(Page page, Screens.Screen screen, Look look) {
        try {
            look(page, screen, look);
        } catch (AssertionError | PlaywrightException moving) {
            page.navigate("/");
            page.locator(".home").waitFor();
            look(page, screen, look);
        }
    }

    private static void look(Page page, Screens.Screen screen, Look look) {
        page.setViewportSize(DESK, HEIGHT);
        screen.way().run();
        Axe.comeTo(page);
        var barriers = new ArrayList<String>();
        for (var width : look.widths()) {
            page.setViewportSize(width, HEIGHT);
            look.barriers().apply(page).forEach(barrier -> barriers.add(width + " " + barrier));
        }
        page.setViewportSize(SMALLEST, HEIGHT);
        barriers.addAll(Axe.sideways(page));
        assertThat(barriers).as(page.url()).isEmpty();
        assertThat(page.title()).as("the name of " + page.url()).endsWith(" · Préau");
    }
}
