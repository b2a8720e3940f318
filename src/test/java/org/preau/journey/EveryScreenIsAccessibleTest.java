package org.preau.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
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
    private static final List<Integer> EVERYWHERE = List.of(DESK, PHONE, SMALLEST);

    private final List<Visitor> inside = new ArrayList<>();

    @AfterEach
    void all_leave() {
        inside.forEach(Visitor::close);
        inside.clear();
    }

    @TestFactory
    Stream<DynamicTest> in_the_light() {
        var claire = claire(ColorScheme.LIGHT);
        return look(claire, new Screens(claire).sample(), List.of(DESK));
    }

    @TestFactory
    @Tag("soak")
    Stream<DynamicTest> everywhere_in_the_light() {
        var claire = claire(ColorScheme.LIGHT);
        return look(claire, new Screens(claire).all(), EVERYWHERE);
    }

    @TestFactory
    @Tag("soak")
    Stream<DynamicTest> everywhere_in_the_dark() {
        var claire = claire(ColorScheme.DARK);
        return look(claire, new Screens(claire).all(), EVERYWHERE);
    }

    @TestFactory
    @Tag("soak")
    Stream<DynamicTest> in_english() {
        var claire = claire(ColorScheme.LIGHT);
        claire.speak(Tongue.ENGLISH);
        return look(claire, new Screens(claire).main(), List.of(SMALLEST)).onClose(() -> claire.speak(Tongue.FRENCH));
    }

    @TestFactory
    @Tag("soak")
    Stream<DynamicTest> before_anybody_lives_there() {
        var setUp = "http://localhost:" + House.empty().port() + "/p/setup";
        return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK).flatMap(light -> {
            var founder = visitor(light);
            return look(founder, List.of(new Walk(founder).plain("set-up " + light, setUp)), EVERYWHERE);
        });
    }

    private Visitor claire(ColorScheme light) {
        return visitor(light).enter();
    }

    private Visitor visitor(ColorScheme light) {
        var screen = Visitor.screen(DESK, HEIGHT).setColorScheme(light).setReducedMotion(ReducedMotion.REDUCE);
        var visitor = Visitor.at("Claire Martin", screen);
        inside.add(visitor);
        return visitor;
    }

    private static Stream<DynamicTest> look(Visitor visitor, List<Screen> screens, List<Integer> widths) {
        return screens.stream()
                .map(screen -> DynamicTest.dynamicTest(screen.name(), () -> lookTwice(visitor.page(), screen, widths)));
    }

    /** What is wrong at the first look only was still moving: a dialog fading in, a toast on its way. */
    private static void lookTwice(Page page, Screen screen, List<Integer> widths) {
        try {
            look(page, screen, widths);
        } catch (AssertionError | PlaywrightException moving) {
            page.navigate("/");
            page.locator("h1").first().waitFor();
            look(page, screen, widths);
        }
    }

    private static void look(Page page, Screen screen, List<Integer> widths) {
        page.setViewportSize(DESK, HEIGHT);
        screen.way().run();
        Axe.comeTo(page);
        var barriers = new ArrayList<String>();
        for (var width : widths) {
            page.setViewportSize(width, HEIGHT);
            Axe.barriers(page).forEach(barrier -> barriers.add(width + " " + barrier));
        }
        page.setViewportSize(SMALLEST, HEIGHT);
        barriers.addAll(Axe.sideways(page));
        assertThat(barriers).as(page.url()).isEmpty();
        assertThat(page.title()).as("the name of " + page.url()).endsWith(" · Préau");
    }
}
