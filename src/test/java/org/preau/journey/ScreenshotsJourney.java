package org.preau.journey;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The pictures of the README, as the demo looks: {@code mvn test -Dtest=ScreenshotsJourney -Dpreau.screenshots=true}. */
@Tag("browser")
@EnabledIfSystemProperty(named = "preau.screenshots", matches = "true")
class ScreenshotsJourney {

    private static final Path FOLDER = Path.of("docs/screenshots");
    private static final String SPACE = "Fête du printemps";

    @Test
    void the_desk_by_day() {
        try (var samira = Visitor.atDesk("Samira Djebbar").enter()) {
            samira.photograph(FOLDER.resolve("today.png"));
            new Space(samira).enter(SPACE).thread("Repas du soir");
            new Talk(samira).settle();
            samira.photograph(FOLDER.resolve("discussions.png"));
        }
    }

    @Test
    void the_board_by_night() {
        var dark = Visitor.screen(1360, 850).setColorScheme(ColorScheme.DARK);
        try (var nora = Visitor.at("Nora Kessler", dark).enter()) {
            new Space(nora).enter(SPACE);
            new Wall(nora).open();
            nora.photograph(FOLDER.resolve("board.png"));
        }
    }

    @Test
    void a_thread_on_a_phone() {
        try (var yann = Visitor.onPhone("Yann Briand").enter()) {
            new Space(yann).enter(SPACE).thread("Repas du soir");
            new Talk(yann).settle();
            yann.photograph(FOLDER.resolve("phone.png"));
        }
    }
}
