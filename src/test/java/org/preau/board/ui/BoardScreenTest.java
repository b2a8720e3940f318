package org.preau.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.board.BoardId;
import org.preau.board.BoardLine;
import org.preau.board.Boards;
import org.preau.board.Cards;
import org.preau.board.Checklists;
import org.preau.board.LaneId;
import org.preau.board.Lanes;
import org.preau.shared.Renaming;
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
        boards.rename(story.samira, fair, Renaming.to(new Title("Fête de l’été")));
        within(() -> choices().equals("Fête de l’été, Buvette"));
    }

    @Test
    void a_board_that_is_removed_says_so_where_it_is_open_and_comes_back_there() {
        var fair = create("Fête");
        enter(story.yann);
        open("s/%s/board/%s".formatted(story.fair, fair));
        assertThat($(BoardElement.class).all()).hasSize(1);

        boards.remove(story.samira, fair);
        within(() -> told("Ce tableau vient d’être supprimé"));
        assertThat($(BoardElement.class).all()).isEmpty();
        boards.bringBack(story.samira, fair);
        within(() -> $(BoardElement.class).all().size() == 1);
        assertThat(told("Ce tableau vient d’être supprimé")).isFalse();
    }

    @Test
    void what_was_pasted_by_mistake_goes_as_it_came_however_many_lines() {
        var fair = create("Fête");
        var toDo = lanes.add(story.samira, fair, new Title("À faire"));
        enter(story.samira);
        open("s/%s/board/%s".formatted(story.fair, fair));
        add(toDo, 1, false);
        assertThat($(Notification.class).all()).as("of a single card").isEmpty();
        add(toDo, 100, false);
        add(toDo, 1, false);
        assertThat($(Notification.class).all()).as("of one that came by itself").hasSize(1);
        add(toDo, 100, true);
        add(toDo, 20, false);
        var toast = $(Notification.class).all().getLast();
        assertThat(toast.getElement().getTextRecursively()).contains("120 cartes ajoutées.");
        $(Button.class).from(toast).all().getFirst().click();
        assertThat(database.queryForObject(
                        "SELECT COUNT(*) FROM card WHERE board_id = ? AND archived_at IS NULL",
                        Integer.class,
                        fair.toString()))
                .isEqualTo(102);
    }

    private void add(LaneId lane, int many, boolean more) {
        var said = Stream.generate(
                        () -> new BoardElement.NewOne(UUID.randomUUID().toString(), "Chaises"))
                .limit(many)
                .toList();
        say(
                $(BoardElement.class).single(),
                "card-add",
                "event.detail",
                new BoardElement.Add(lane.toString(), said, more));
    }

    @Test
    void a_card_that_is_open_goes_with_its_board() {
        var fair = create("Fête");
        var card = cards.add(
                        story.samira, lanes.add(story.samira, fair, new Title("À faire")), List.of(new Title("Louer")))
                .getFirst();
        enter(story.yann);
        open("s/%s/board/%s/card/%s".formatted(story.fair, fair, card));
        assertThat($(CardDialog.class).all()).hasSize(1);
        boards.remove(story.samira, fair);
        within(() -> told("Ce tableau vient d’être supprimé"));
        within(() -> $(CardDialog.class).all().isEmpty());
        assertThat($(Notification.class).all()).isEmpty();
    }

    @Test
    void whoever_removes_a_board_stands_before_another_one_and_comes_back_to_it_when_it_is_undone() {
        var first = create("Fête");
        var own = boards.create(story.yann, story.fair, new Title("Essai"));
        enter(story.yann);
        open("s/%s/board/%s".formatted(story.fair, first));
        assertThat(acts("Supprimer le tableau")).isEmpty();
        open("s/%s/board/%s".formatted(story.fair, own));
        test(acts("Supprimer le tableau").getFirst()).click();
        assertThat(boards.in(story.yann, story.fair)).extracting(BoardLine::id).containsExactly(first);
        assertThat(here()).isEqualTo("s/%s/board".formatted(story.fair));
        assertThat($(BoardElement.class).all()).hasSize(1);

        undo();
        assertThat(here()).isEqualTo("s/%s/board/%s".formatted(story.fair, own));
        assertThat($(BoardElement.class).all()).hasSize(1);
    }

    @Test
    void the_only_board_removed_leaves_the_invitation() {
        create("Fête");
        enter(story.samira);
        open("s/%s/board".formatted(story.fair));
        test(acts("Supprimer le tableau").getFirst()).click();
        assertThat($(BoardElement.class).all()).isEmpty();
        assertThat(told("Pas encore de tableau")).isTrue();
        undo();
        assertThat($(BoardElement.class).all()).hasSize(1);
    }

    @Test
    void the_lesser_acts_bear_words_too() {
        enter(story.samira);
        open("s/%s/board".formatted(story.fair));
        assertThat(acts("Corbeille")).extracting(Button::getText).containsExactly("Corbeille");
        create("Fête");
        open("s/%s/board".formatted(story.fair));
        assertThat(acts("Renommer le tableau")).extracting(Button::getText).containsExactly("Renommer");
        assertThat(acts("Supprimer le tableau")).extracting(Button::getText).containsExactly("Supprimer");
        assertThat(acts("Ajouter un tableau")).extracting(Button::getText).containsExactly("Tableau");
        open("s/" + story.fair);
        assertThat(acts("Corbeille")).extracting(Button::getText).containsExactly("Corbeille");
    }

    private void undo() {
        var toast = $(Notification.class).all().getLast();
        toast.getChildren()
                .filter(act -> act instanceof Button button && button.getText().equals("Annuler"))
                .findFirst()
                .map(Button.class::cast)
                .orElseThrow()
                .click();
    }

    private List<Button> acts(String name) {
        return $(Button.class).all().stream()
                .filter(act -> act.getAriaLabel().filter(name::equals).isPresent())
                .toList();
    }

    private boolean told(String words) {
        return $(H2.class).all().stream().anyMatch(name -> name.getText().equals(words));
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
        var card = cards.add(
                        story.samira, lanes.add(story.samira, board, new Title("À faire")), List.of(new Title("Louer")))
                .getFirst();
        var list = checklists.add(story.samira, card, new Title("Avant samedi"));
        checklists.write(story.samira, card, list, List.of("Appeler"));
        enter(story.yann);
        open("s/%s/board/%s/card/%s".formatted(story.fair, board, card));
        var box = $(Checkbox.class).all().stream()
                .filter(one -> "Appeler".equals(one.getLabel()))
                .findFirst()
                .orElseThrow();

        database.update(
                "DELETE FROM check_item WHERE checklist_id = ?", list.value().toString());
        catchThrowable(() -> test(box).click());
        assertThat(box.getValue()).isFalse();
    }
}
