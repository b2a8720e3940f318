package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.board.Boards;
import org.preau.board.CardDetails;
import org.preau.board.CardId;
import org.preau.board.Lanes;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Ref;
import org.preau.shared.RefSource;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** A task of the minutes becomes a card: one, whoever asks and however often, as far as their seat allows. */
@PreauTest
class TasksTest {

    private static final Task SOUND = Task.of("4294967295-12", "Louer la sono");
    private static final Task TOWN_HALL = Task.of("4294967295-40", "Appeler la mairie");

    @Autowired
    Storyteller teller;

    @Autowired
    Tasks tasks;

    @Autowired
    Documents documents;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    CardDetails cards;

    @Autowired
    Making making;

    @Autowired
    Invariants invariants;

    private Story story;
    private DocumentId document;

    @BeforeEach
    void begin() {
        story = teller.tell();
        lanes.add(story.samira, boards.create(story.samira, story.fair, new Title("Fête")), new Title("À faire"));
        document = documents.create(story.samira, story.fair, new Title("Compte rendu"), FirstText.blank());
    }

    private RefSource.Preview card(Actor who, Task task) {
        return tasks.toCard(who, document, task, Locale.FRENCH);
    }

    @Test
    void each_task_becomes_a_card_of_its_own_with_a_way_back() {
        var sound = card(story.yann, SOUND);
        var hall = card(story.yann, TOWN_HALL);
        assertThat(sound.path())
                .startsWith("s/" + story.fair + "/board/")
                .endsWith("/card/" + sound.ref().id());
        assertThat(cards.show(story.paul, new CardId(sound.ref().id())).title()).isEqualTo("Louer la sono");
        assertThat(hall.ref()).isNotEqualTo(sound.ref());
        assertThat(making.origin(story.paul, hall.ref()).orElseThrow().ref())
                .isEqualTo(Ref.to(Ref.Kind.DOCUMENT, document));
        assertThat(making.made(story.paul, Ref.to(Ref.Kind.DOCUMENT, document))).hasSize(2);
        assertThat(making.made(story.paul, Ref.to(Ref.Kind.DOCUMENT, document), Ref.Kind.CARD))
                .as("of the document as a whole")
                .isEmpty();
        invariants.hold();
    }

    @Test
    void asking_again_gives_the_same_card_and_other_words_another_one() {
        var card = card(story.yann, SOUND);
        assertThat(card(story.yann, SOUND)).isEqualTo(card);
        assertThat(card(story.nora, Task.of(SOUND.place(), "  Louer\n la sono ")))
                .as("the same task, as somebody else sees it")
                .isEqualTo(card);
        assertThat(card(story.yann, Task.of(SOUND.place(), "Rendre la sono")).ref())
                .isNotEqualTo(card.ref());
        assertThat(card(story.yann, Task.of("7-12", "Louer la sono")).ref())
                .as("another task in the same words")
                .isNotEqualTo(card.ref());
    }

    @Test
    void those_who_ask_at_once_get_one_card() {
        var asking = IntStream.range(0, 4)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> card(story.yann, SOUND)))
                .toList();
        var given = new ArrayList<RefSource.Preview>();
        asking.forEach(one -> given.add(one.join()));
        assertThat(given).hasSize(4).allMatch(given.getFirst()::equals);
        assertThat(boards.snapshot(
                                story.paul,
                                boards.in(story.paul, story.fair).getFirst().id())
                        .cards())
                .hasSize(1);
    }

    @Test
    void only_its_writers_ask_where_cards_may_be_made() {
        assertThat(tasks.offered(story.yann, story.fair)).isTrue();
        assertThat(tasks.offered(story.paul, story.fair)).as("a reader").isFalse();
        assertThat(tasks.offered(story.claire, story.board))
                .as("a space without a board")
                .isFalse();
        refused(() -> card(story.paul, SOUND), SharedReason.NOT_ALLOWED);
        refused(() -> card(story.claire, SOUND), SharedReason.NOT_ALLOWED);
        refused(() -> card(story.marc, SOUND), SharedReason.NOT_FOUND);
        refused(() -> card(story.zoe, SOUND), SharedReason.NOT_FOUND);
        var council = documents.create(story.claire, story.board, new Title("Bureau"), FirstText.blank());
        refused(() -> tasks.toCard(story.claire, council, SOUND, Locale.FRENCH), SharedReason.NOT_ALLOWED);
        refused(() -> tasks.toCard(story.samira, council, SOUND, Locale.FRENCH), SharedReason.NOT_FOUND);
        documents.remove(story.samira, document);
        refused(() -> card(story.samira, SOUND), SharedReason.NOT_FOUND);
    }

    @Test
    void its_words_are_a_title_whatever_their_length() {
        assertThat(Task.of("1-1", " Louer \n\n la\tsono\u200b ").title().value())
                .isEqualTo("Louer la sono");
        assertThat(Task.of("1-1", "a".repeat(200)).title().value()).isEqualTo("a".repeat(200));
        assertThat(Task.of("1-1", "a".repeat(5_000)).title().value()).isEqualTo("a".repeat(199) + "…");
        assertThat(Task.of("1-1", "🎪".repeat(300)).title().value()).isEqualTo("🎪".repeat(99) + "…");
        refused(() -> Task.of("1-1", " \u200b \n"), DocumentReason.TASK_EMPTY);
    }

    @Test
    void a_place_that_no_text_has_is_not_found() {
        for (var place : List.of("", "12", "1-1-1", "-1-1", "1-1'", "12345678901-1", "1-" + "1".repeat(17), "١-١")) {
            refused(() -> Task.of(place, "Louer la sono"), SharedReason.NOT_FOUND);
        }
        card(story.yann, Task.of("4294967295-9007199254740991", "z"));
    }

    private static void refused(ThrowingCallable act, Refusal.Reason reason) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
