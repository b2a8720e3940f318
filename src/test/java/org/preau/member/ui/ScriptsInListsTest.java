package org.preau.member.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.member.Roster;
import org.preau.member.Rosters;
import org.preau.shared.Spelling;
import org.preau.shared.text.Scripts;
import org.springframework.beans.factory.annotation.Autowired;

/** S3: names of a list that somebody brought are words on every screen that shows them. */
class ScriptsInListsTest extends ScreenTest {

    @Autowired
    Rosters rosters;

    @Test
    void a_name_of_a_list_is_shown_as_it_was_written() {
        var lines = Scripts.PAYLOADS.stream()
                .map(name -> quoted(name) + ";" + quoted(name))
                .collect(Collectors.joining("\n"));
        var roster = Roster.read("nom;groupe\n" + lines);
        assertThat(rosters.take(story.claire, roster).people()).hasSizeGreaterThan(Scripts.PAYLOADS.size() - 6);
        enter(story.claire);
        for (var screen : new String[] {"members", "groups"}) {
            open(screen);
            var page = ((Component) getCurrentView()).getElement();
            assertThat(page.getTextRecursively()).contains(Spelling.tidy(Scripts.PAYLOADS.get(3)));
            assertThat(all(page).filter(element -> element.hasProperty("innerHTML")))
                    .as("HTML on " + screen)
                    .isEmpty();
        }
    }

    private static String quoted(String cell) {
        return "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ScriptsInListsTest::all));
    }
}
