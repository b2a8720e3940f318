package org.preau.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.discussion.ClientId;
import org.preau.live.OpenScreen;
import org.preau.live.Screens;
import org.preau.member.Colour;
import org.preau.member.Role;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A board that somebody has open equals one opened afresh, whatever others do. Each test commits, in associations of its own. */
@PreauTest
class OpenBoardTest {

    private static final int A_FEW = 5;

    @Autowired
    Storyteller teller;

    @Autowired
    BoardTeller boardTeller;

    @Autowired
    Screens screens;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    Labels labels;

    @Autowired
    Checklists checklists;

    @Autowired
    CardDetails details;

    @Autowired
    JdbcTemplate database;

    Story story;
    BoardStory plan;
    BoardId board;
    LaneId toDo;
    LaneId done;
    CardId tent;
    CardId poster;
    OpenScreen screen;

    @BeforeEach
    void anneHasTheBoardOpen() {
        story = teller.tell();
        plan = boardTeller.tell(story);
        board = plan.id();
        toDo = plan.lane("À faire");
        done = plan.lane("Terminé");
        var added = plan.cards(toDo, "Réserver les barnums", "Imprimer l’affiche");
        tent = added.getFirst();
        poster = added.getLast();
        screen = screens.open(Ref.to(Ref.Kind.BOARD, board), () -> boards.snapshot(story.anne, board));
    }

    @AfterEach
    void closed() {
        screen.close();
    }

    @Test
    @Witness(BoardEvent.BoardCreated.class)
    void a_board_created_is_in_the_history_of_its_space() {
        assertThat(database.queryForList(
                        "SELECT verb FROM activity WHERE space_id = ? AND ref_id = ?",
                        String.class,
                        story.fair.value().toString(),
                        board.value().toString()))
                .containsExactly("BoardCreated");
    }

    @Test
    @Witness({BoardEvent.BoardRenamed.class, BoardEvent.LabelChanged.class})
    void the_board_itself() {
        screen.sees(() -> boards.rename(story.samira, board, Renaming.to(new Title("Fête de l’été"))));
        screen.sees(() -> labels.create(story.samira, board, "Urgent", new Colour("#B03A2E")));
        var label = boards.snapshot(story.anne, board).labels().getFirst();
        screen.sees(() -> labels.describe(story.samira, board, label, new LabelFace(label.id(), "Pressé", "#2F6DA8")));
    }

    @Test
    void a_hundred_cards_are_told_by_as_many_questions_as_one() {
        assertThat(toldOf(100))
                .as("other threads of the house may ask something beside")
                .isBetween(1, toldOf(1) + A_FEW);
    }

    private int toldOf(int count) {
        return screens.statementsToTell(
                () -> plan.cards(done, IntStream.range(0, count).mapToObj(i -> "Carte " + i)));
    }

    @Test
    @Witness({
        BoardEvent.CardAdded.class,
        BoardEvent.CardRenamed.class,
        BoardEvent.CardDescribed.class,
        BoardEvent.CardDueChanged.class,
        BoardEvent.CardDone.class
    })
    void the_words_of_a_card() {
        screen.sees(() -> plan.cards(done, "Une", "Deux", "Trois"));
        screen.sees(() -> cards.rename(story.yann, tent, Renaming.to(new Title("Réserver trois barnums"))));
        screen.sees(() -> cards.describe(story.yann, tent, "", new Description("Auprès de la mairie")));
        screen.sees(() -> cards.due(story.yann, tent, new Due(LocalDate.of(2026, 12, 10), null)));
        screen.sees(() -> cards.due(story.yann, tent, null));
        screen.sees(() -> cards.tick(story.yann, tent, true));
    }

    @Test
    @Witness({BoardEvent.CardLabelled.class, BoardEvent.CardAssigned.class})
    void what_a_card_bears() {
        var label = labels.create(story.samira, board, "Urgent", new Colour("#B03A2E"));
        screen.sees(() -> cards.label(story.yann, tent, label, true));
        screen.sees(() -> cards.label(story.yann, tent, label, false));
        screen.sees(() -> cards.assign(story.yann, tent, story.nora.id(), true));
        var newcomer = story.person(story.bocage, "Lucie Garnier", Role.MEMBER);
        screen.sees(() -> cards.assign(story.yann, poster, newcomer.id(), true));
        screen.sees(() -> cards.assign(story.yann, tent, story.nora.id(), false));
        screen.sees(() -> cards.assign(story.yann, tent, newcomer.id(), true));
        screen.sees(() -> cards.assign(story.yann, poster, newcomer.id(), false));
        screen.sees(() -> cards.archive(story.yann, tent));
        screen.sees(() -> cards.restore(story.yann, tent));
        screen.sees(() -> lanes.archive(story.samira, toDo));
    }

    @Test
    @Witness(BoardEvent.ChecklistChanged.class)
    void what_there_is_to_tick() {
        var list = checklists.add(story.yann, tent, new Title("Avant samedi"));
        screen.sees(() -> checklists.write(story.yann, tent, list, List.of("Appeler", "Confirmer")));
        var items = details.show(story.yann, tent).checklists().getFirst().items();
        screen.sees(() -> checklists.tick(story.yann, tent, items.getFirst().id(), true));
        screen.sees(() -> checklists.strike(story.yann, tent, items.getLast().id()));
        screen.sees(() -> checklists.remove(story.yann, tent, list));
    }

    @Test
    void what_was_taken_off_a_card_comes_back_as_it_was() {
        var list = checklists.add(story.yann, tent, new Title("Avant samedi"));
        checklists.write(story.yann, tent, list, List.of("Appeler", "Confirmer", "Payer"));
        checklists.tick(story.yann, tent, items().getFirst().id(), true);
        checklists.add(story.yann, tent, new Title("Après"));
        var before = details.show(story.yann, tent).checklists();

        var struck = checklists.strike(story.yann, tent, items().getFirst().id());
        assertThat(items()).hasSize(2);
        screen.sees(() -> checklists.bringBack(story.nora, struck));
        checklists.bringBack(story.yann, struck);
        assertThat(details.show(story.yann, tent).checklists()).isEqualTo(before);

        var removed = checklists.remove(story.yann, tent, list);
        assertThatThrownBy(() -> checklists.bringBack(story.yann, struck))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.MOVED_ON));
        screen.sees(() -> checklists.bringBack(story.yann, removed));
        checklists.bringBack(story.yann, removed);
        assertThat(details.show(story.yann, tent).checklists()).isEqualTo(before);
    }

    private List<CardDetail.Check> items() {
        return details.show(story.yann, tent).checklists().getFirst().items();
    }

    @Test
    @Witness({BoardEvent.CardMoved.class, BoardEvent.CardArchived.class, BoardEvent.CardRestored.class})
    void where_a_card_is() {
        screen.sees(() -> cards.move(story.yann, tent, done, null));
        screen.sees(() -> cards.move(story.yann, tent, toDo, poster));
        screen.sees(() -> cards.archive(story.yann, tent));
        screen.sees(() -> cards.restore(story.yann, tent));
    }

    @Test
    void a_card_brought_back_with_its_archived_lane() {
        screen.sees(() -> cards.archive(story.yann, tent));
        screen.sees(() -> lanes.archive(story.samira, toDo));
        screen.sees(() -> cards.restore(story.yann, tent));
    }

    @Test
    void forty_cards_dropped_at_one_place_until_the_lane_is_ranked_anew() {
        var dropped = plan.cards(done, IntStream.range(0, 40).mapToObj(i -> "n" + i));
        dropped.forEach(card -> screen.sees(() -> cards.move(story.yann, card, toDo, tent)));
    }

    @Test
    @Witness({
        BoardEvent.LaneAdded.class,
        BoardEvent.LaneRenamed.class,
        BoardEvent.LaneMoved.class,
        BoardEvent.LaneArchived.class,
        BoardEvent.LaneRestored.class
    })
    void lanes() {
        screen.sees(() -> lanes.add(story.samira, board, new Title("Reporté")));
        screen.sees(() -> lanes.rename(story.samira, done, Renaming.to(new Title("Fait"))));
        screen.sees(() -> lanes.move(story.samira, done, null));
        screen.sees(() -> lanes.archive(story.samira, toDo));
        screen.sees(() -> lanes.restore(story.samira, toDo));
    }

    @Test
    void forty_lanes_dropped_at_one_place_until_the_board_is_ranked_anew() {
        for (var i = 0; i < 40; i++) {
            var lane = plan.lane("Liste " + i);
            screen.sees(() -> lanes.move(story.samira, lane, toDo));
        }
    }

    @Test
    void what_is_said_about_a_card() {
        screen.sees(() -> details.comment(story.yann, tent, ClientId.fresh(), new Markdown("C’est fait")));
    }
}
