package org.preau.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.board.BoardId;
import org.preau.board.Boards;
import org.preau.board.Cards;
import org.preau.board.Checklists;
import org.preau.board.Lanes;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The screen of boards while others act. */
class BoardScreenTest extends ScreenTest {

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    Checklists checklists;

    @Autowired
    JdbcTemplate database;

    @Test
    void boards_that_others_make_and_rename_come_to_the_screen() {
        enter(story.yann);
        open("s/" + story.fair + "/board");
        assertThat($(BoardElement.class).all()).isEmpty();

        var fair = create("Fête");
        within(() -> $(BoardElement.class).all().size() == 1);
        assertThat(choices()).isEmpty();
        create("Buvette");
        within(() -> choices().equals("Fête, Buvette"));
        boards.rename(story.samira, fair, new Title("Fête de l’été"));
        within(() -> choices().equals("Fête de l’été, Buvette"));
    }

    private BoardId create(String title) {
        return boards.create(story.samira, story.fair, new Title(title));
    }

    private String choices() {
        return $(BoardBar.class).all().stream()
                .flatMap(bar -> bar.getChildren())
                .map(choice -> ((Button) choice).getText())
                .collect(Collectors.joining(", "));
    }

    @Test
    void what_could_not_be_ticked_does_not_stay_ticked() {
        var board = create("Fête");
        var card = cards.add(story.samira, lanes.add(story.samira, board, new Title("À faire")), List.of(new Title("Louer"))).getFirst();
        var list = checklists.add(story.samira, card, new Title("Avant samedi"));
        checklists.write(story.samira, card, list, List.of("Appeler"));
        enter(story.yann);
        open("s/%s/board/%s/card/%s".formatted(story.fair, board, card));
        var box = $(Checkbox.class).all().stream().filter(one -> "Appeler".equals(one.getLabel())).findFirst().orElseThrow();

        database.update("DELETE FROM check_item WHERE checklist_id = ?", list.value().toString());
        catchThrowable(() -> test(box).click());
        assertThat(box.getValue()).isFalse();
    }
}
