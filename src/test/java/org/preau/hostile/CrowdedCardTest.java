package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.board.BoardId;
import org.preau.board.Boards;
import org.preau.board.CardDetail;
import org.preau.board.CardDetails;
import org.preau.board.CardFace;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.CheckItemId;
import org.preau.board.ChecklistId;
import org.preau.board.Checklists;
import org.preau.board.Description;
import org.preau.board.Due;
import org.preau.board.LabelFace;
import org.preau.board.LabelId;
import org.preau.board.Labels;
import org.preau.board.LaneId;
import org.preau.board.Lanes;
import org.preau.board.Rewording;
import org.preau.discussion.ClientId;
import org.preau.member.Colour;
import org.preau.shared.Markdown;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** R8: many people change one card, its checklists, its lane and what is said about it, all at once: each is answered. */
@PreauTest
class CrowdedCardTest {

    private static final int PEOPLE = 16;
    private static final Colour RED = new Colour("#B03A2E");

    @Autowired
    Storyteller teller;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    CardDetails details;

    @Autowired
    Checklists checklists;

    @Autowired
    Labels labels;

    @Autowired
    Invariants invariants;

    Story story;
    BoardId board;
    LaneId toDo;
    LaneId done;
    CardId card;
    ChecklistId list;
    List<CheckItemId> items;
    LabelId label;

    @BeforeEach
    void aCardWithAllThatACardBears() {
        story = teller.tell();
        board = boards.create(story.samira, story.fair, new Title("Fête du printemps"));
        toDo = lanes.add(story.samira, board, new Title("À faire"));
        done = lanes.add(story.samira, board, new Title("Fait"));
        card = cards.add(story.samira, toDo, List.of(new Title("Réserver les barnums")))
                .getFirst();
        list = checklists.add(story.samira, card, new Title("Avant samedi"));
        checklists.write(story.samira, card, list, List.of("Appeler", "Confirmer"));
        items = checks().items().stream().map(CardDetail.Check::id).toList();
        label = labels.create(story.samira, board, "Urgent", RED);
    }

    @Test
    @Tag("hostile")
    void every_act_on_one_card_is_answered() {
        assertThat(crowd(this::anyAct, 6)).isEmpty();
        invariants.hold();
    }

    private void anyAct(int number) {
        var dice = new Random(number);
        var who = number % 2 == 0 ? story.samira : story.yann;
        var acts = List.<Runnable>of(
                () -> cards.rename(who, card, Renaming.to(new Title("n° " + number))),
                () -> cards.describe(who, card, details.show(who, card).description(), new Description("n° " + number)),
                () -> cards.due(who, card, new Due(LocalDate.of(2026, 12, 1 + number), null)),
                () -> cards.tick(who, card, dice.nextBoolean()),
                () -> cards.label(who, card, label, dice.nextBoolean()),
                () -> cards.assign(who, card, who.id(), dice.nextBoolean()),
                () -> cards.move(who, card, dice.nextBoolean() ? toDo : done, null),
                () -> cards.archive(who, card),
                () -> cards.restore(who, card),
                () -> cards.add(who, toDo, List.of(new Title("Une autre"))),
                () -> checklists.tick(who, card, items.getFirst(), dice.nextBoolean()),
                () -> checklists.rewrite(who, card, items.getLast(), Rewording.to("n° " + number)),
                () -> checklists.rename(who, card, list, Renaming.to(new Title("n° " + number))),
                () -> labels.describe(
                        who, board, labels.on(who, board).getFirst(), new LabelFace(label, "n° " + number, "#2F6DA8")),
                () -> lanes.rename(who, toDo, Renaming.to(new Title("n° " + number))),
                () -> lanes.move(who, done, dice.nextBoolean() ? toDo : null),
                () -> boards.rename(story.samira, board, Renaming.to(new Title("n° " + number))));
        var shuffled = new ArrayList<>(acts);
        Collections.shuffle(shuffled, dice);
        shuffled.forEach(CrowdedCardTest::answered);
    }

    @Test
    @Tag("hostile")
    void everybody_s_first_words_about_a_card_are_kept() {
        var thrown = crowd(
                number -> details.comment(
                        number % 2 == 0 ? story.samira : story.yann,
                        card,
                        ClientId.fresh(),
                        new Markdown("n° " + number)),
                1);

        assertThat(thrown).isEmpty();
        assertThat(face().comments()).isEqualTo(PEOPLE);
    }

    @Test
    @Tag("hostile")
    void a_line_written_while_its_checklist_is_removed_is_answered() {
        for (var round = 0; round < 4; round++) {
            var removed = checklists.add(story.samira, card, new Title("Retirée"));
            var thrown = crowd(
                    number -> answered(() -> {
                        if (number == PEOPLE / 2) {
                            checklists.remove(story.samira, card, removed);
                        } else {
                            checklists.write(story.yann, card, removed, List.of("n° " + number));
                        }
                    }),
                    1);
            assertThat(thrown).isEmpty();
        }
        assertThat(details.show(story.yann, card).checklists()).hasSize(1);
    }

    @Test
    @Tag("hostile")
    void a_line_ticked_by_some_is_rewritten_by_others_and_both_hold() {
        for (var round = 0; round < 8; round++) {
            checklists.tick(story.samira, card, items.getFirst(), false);
            var text = "Rappeler " + round;
            var thrown = crowd(
                    number -> {
                        if (number % 2 == 0) {
                            checklists.tick(story.samira, card, items.getFirst(), true);
                        } else {
                            checklists.rewrite(story.yann, card, items.getFirst(), Rewording.to(text));
                        }
                    },
                    1);
            assertThat(thrown).isEmpty();
            assertThat(checks().items().getFirst()).isEqualTo(new CardDetail.Check(items.getFirst(), text, true));
        }
    }

    /** A lane is ranked anew when its numbers run out: who renames a card meanwhile does not put its old rank back. */
    @Test
    @Tag("hostile")
    void a_card_renamed_while_its_lane_is_ranked_anew_keeps_its_new_place() {
        var dropped = cards.add(
                story.samira,
                done,
                IntStream.range(0, 80).mapToObj(i -> new Title("n" + i)).toList());
        var shown = cards.add(
                story.samira, toDo, Stream.of("B", "C", "D").map(Title::new).toList());
        var thrown = Crowd.act(List.of(
                () -> dropped.forEach(one -> cards.move(story.samira, one, toDo, card)),
                () -> IntStream.range(0, 120)
                        .forEach(i -> cards.rename(story.yann, shown.get(i % 3), Renaming.to(new Title("C" + i))))));

        assertThat(thrown).isEmpty();
        var expected = new ArrayList<CardId>(List.of(card));
        expected.addAll(dropped.reversed());
        expected.addAll(shown);
        assertThat(boards.snapshot(story.samira, board).cards().stream()
                        .filter(one -> one.lane().equals(toDo))
                        .map(CardFace::id))
                .containsExactlyElementsOf(expected);
    }

    private static List<Throwable> crowd(IntConsumer act, int times) {
        return Crowd.act(Crowd.of(PEOPLE, number -> IntStream.range(0, times).forEach(_ -> act.accept(number))));
    }

    /** A refusal is an answer. */
    private static void answered(Runnable act) {
        try {
            act.run();
        } catch (Refusal answer) {
            assertThat(answer.reason()).isNotNull();
        }
    }

    private CardDetail.Checks checks() {
        return details.show(story.samira, card).checklists().getFirst();
    }

    private CardFace face() {
        return boards.snapshot(story.samira, board).cards().stream()
                .filter(one -> one.id().equals(card))
                .findFirst()
                .orElseThrow();
    }
}
