package org.preau.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.preau.board.DraftBoard.MADE;
import static org.preau.board.DraftBoard.SAID;
import static org.preau.board.DraftBoard.comment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.StatementCounter;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.Witness;
import org.preau.discussion.ClientId;
import org.preau.discussion.DiscussionEvent;
import org.preau.discussion.MessageView;
import org.preau.discussion.Messages;
import org.preau.discussion.Reading;
import org.preau.discussion.Stretch;
import org.preau.member.People;
import org.preau.member.Person;
import org.preau.shared.Actor;
import org.preau.shared.Bin;
import org.preau.shared.Markdown;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.SharedReason;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A board of another tool taken into a space, once and again. Each test commits, in associations of its own. */
@PreauTest
class TakingTest {

    private static final TakingTerms MATCHED = new TakingTerms(true, _ -> {});
    private static final TakingTerms STRANGERS = new TakingTerms(false, _ -> {});

    @Autowired
    Storyteller teller;

    @Autowired
    Taking taking;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    CardDetails details;

    @Autowired
    Labels labels;

    @Autowired
    Checklists checklists;

    @Autowired
    Messages messages;

    @Autowired
    Reading reading;

    @Autowired
    People people;

    @Autowired
    Invariants invariants;

    @Autowired
    Bin bin;

    @Autowired
    JdbcTemplate database;

    Story story;
    DraftBoard garden;

    @BeforeEach
    void aGarden() {
        story = teller.tell();
        garden = new DraftBoard().with(rich()).with("todo", "Semer", "Arroser").with("done", "Clôture");
    }

    /** A card with something of everything. */
    private static CardDraft rich() {
        var items = List.of(new CardDraft.Item("i1", "Bêches", true), new CardDraft.Item("i2", "Gants", false));
        return new CardDraft(
                "c1",
                "todo",
                new Title("Outils"),
                "Voir la **remise**",
                Instant.parse("2024-03-10T23:30:00Z"),
                true,
                false,
                MADE,
                List.of("l1"),
                List.of("p1", "p2"),
                List.of(new CardDraft.Checklist("k1", new Title("À emporter"), items)),
                List.of(
                        comment("m1", "p2", "Il manque un râteau", SAID.plusSeconds(60)),
                        comment("m2", "p1", "Je l’apporte", null)));
    }

    private TakenBoard take() {
        return taking.take(story.samira, story.fair, garden.draft(), MATCHED);
    }

    @Test
    void a_board_is_taken_whole() {
        var taken = take();

        assertThat(taken)
                .usingRecursiveComparison()
                .isEqualTo(new TakenBoard(
                        taken.board(),
                        shelf(3, 0),
                        shelf(4, 0),
                        1,
                        1,
                        new TakenBoard.Ticks(2, 1),
                        2,
                        2,
                        new TakenBoard.Stayed(0, List.of())));
        assertThat(open(taken, "À faire")).containsExactly("Outils", "Semer", "Arroser");
        assertThat(open(taken, "Fait")).containsExactly("Clôture");
        var card = details.show(story.yann, id(taken, "Outils"));
        assertThat(card.html()).contains("<strong>remise</strong>");
        assertThat(card.due()).hasToString("2024-03-11T00:30");
        assertThat(card.done()).isTrue();
        assertThat(card.labels()).hasSize(1);
        assertThat(card.checklists().getFirst().items())
                .extracting(CardDetail.Check::text)
                .containsExactly("Bêches", "Gants");
        invariants.hold();
    }

    @Test
    void comments_keep_their_authors_and_dates() {
        var said = said(take(), "Outils");

        assertThat(said).extracting(one -> one.author().name()).containsExactly("Ghislaine Partie", "Yann Briand");
        assertThat(said).extracting(MessageView::at).containsOnly(SAID);
        assertThat(said).extracting(MessageView::edited).containsExactly(SAID.plusSeconds(60), null);
        assertThat(said.getLast().author().id()).isEqualTo(story.yann.id());
    }

    @Test
    void people_are_matched_by_name_only_when_asked() {
        var taken = taking.take(story.samira, story.fair, garden.draft(), STRANGERS);

        assertThat(said(taken, "Outils").getLast().author().id()).isNotEqualTo(story.yann.id());
        assertThat(names()).contains("yann briand", "Yann Briand", "Ghislaine Partie");
    }

    @Test
    @Witness({BoardEvent.BoardTaken.class})
    void taking_again_adds_nothing_and_tells_it_in_one_line() {
        var first = take();
        var before = names();

        assertThat(take()).isEqualTo(first);
        assertThat(names()).isEqualTo(before);
        assertThat(verbs()).filteredOn("BoardTaken"::equals).hasSize(2);
        assertThat(verbs()).doesNotContain("CardAdded", "LaneAdded", "MessagePosted", "TalkTaken");
        invariants.hold();
    }

    @Test
    void a_later_export_brings_what_changed_there() {
        var taken = take();
        garden.title = "Jardin partagé";
        garden.with("doing", "Compost");
        garden.change("Semer", card -> DraftBoard.card("Semer", "doing"));
        garden.lanes.set(2, new BoardDraft.Lane("done", new Title("Terminé"), false));

        assertThat(take().board()).isEqualTo(taken.board());
        assertThat(boards.snapshot(story.yann, taken.board()).board().title()).isEqualTo("Jardin partagé");
        assertThat(open(taken, "À faire")).containsExactly("Outils", "Arroser");
        assertThat(open(taken, "En cours")).containsExactlyInAnyOrder("Semer", "Compost");
        assertThat(open(taken, "Terminé")).containsExactly("Clôture");
    }

    @Test
    void what_people_changed_here_stays_and_the_rest_follows() {
        var taken = take();
        var tools = id(taken, "Outils");
        cards.rename(story.yann, tools, Renaming.to(new Title("Outils du jardin")));
        cards.tick(story.yann, tools, false);
        var _ = cards.move(story.yann, tools, lane(taken, "Fait"), null);
        cards.assign(story.samira, tools, story.nora.id(), true);
        garden.change("c1", card -> describedOtherwise(card, List.of("p2")));
        garden.cards.addFirst(DraftBoard.card("Nouveau", "todo"));

        take();

        var card = details.show(story.yann, tools);
        assertThat(card.title()).isEqualTo("Outils du jardin");
        assertThat(card.done()).isFalse();
        assertThat(card.lane().title()).isEqualTo("Fait");
        assertThat(card.description()).isEqualTo("Tout est prêt");
        assertThat(card.people())
                .contains(story.nora.id())
                .doesNotContain(story.yann.id())
                .hasSize(2);
        assertThat(open(taken, "À faire")).startsWith("Nouveau");
    }

    @Test
    void what_was_changed_both_here_and_there_stays_and_is_told() {
        var taken = take();
        var tools = id(taken, "Outils");
        cards.rename(story.yann, tools, Renaming.to(new Title("Outils du jardin")));
        cards.describe(story.yann, tools, details.show(story.yann, tools).description(), new Description("Écrit ici"));
        var list = details.show(story.yann, tools).checklists().getFirst();
        checklists.rewrite(story.yann, tools, list.items().getFirst().id(), Rewording.to("Bêches et pelles"));
        var _ = cards.move(story.yann, id(taken, "Semer"), lane(taken, "Fait"), null);
        garden.change(
                "c1",
                card -> new CardDraft(
                        "c1",
                        "todo",
                        new Title("Outillage"),
                        "Écrit là-bas",
                        card.due(),
                        card.done(),
                        false,
                        MADE,
                        card.labels(),
                        card.people(),
                        List.of(new CardDraft.Checklist(
                                "k1",
                                new Title("À prendre"),
                                List.of(
                                        new CardDraft.Item("i1", "Bêches (3)", true),
                                        new CardDraft.Item("i2", "Gants épais", false)))),
                        card.comments()));
        garden.change("Semer", card -> DraftBoard.card("Semer", "doing"));

        var again = take();

        var card = details.show(story.yann, tools);
        assertThat(card.title()).isEqualTo("Outils du jardin");
        assertThat(card.description()).isEqualTo("Écrit ici");
        assertThat(card.checklists()).extracting(CardDetail.Checks::title).containsExactly("À prendre");
        assertThat(card.checklists().getFirst().items())
                .extracting(CardDetail.Check::text)
                .containsExactly("Bêches et pelles", "Gants épais");
        assertThat(open(taken, "Fait")).contains("Semer");
        assertThat(again.stayed())
                .isEqualTo(new TakenBoard.Stayed(3, List.of("Outils du jardin", "Semer", "Bêches et pelles")));
        assertThat(take().stayed().count()).isZero();
        invariants.hold();
    }

    private static CardDraft describedOtherwise(CardDraft card, List<String> people) {
        return new CardDraft(
                card.source(),
                card.lane(),
                card.title(),
                "Tout est prêt",
                card.due(),
                card.done(),
                card.archived(),
                card.created(),
                card.labels(),
                people,
                card.checklists(),
                card.comments());
    }

    @Test
    void what_was_removed_here_does_not_come_back() {
        var taken = take();
        var tools = id(taken, "Outils");
        checklists.strike(
                story.yann,
                tools,
                details.show(story.yann, tools)
                        .checklists()
                        .getFirst()
                        .items()
                        .getFirst()
                        .id());

        assertThat(take().items()).isEqualTo(new TakenBoard.Ticks(1, 0));
    }

    @Test
    void a_label_in_the_bin_comes_back_to_its_cards_whatever_was_taken_meanwhile() {
        var taken = take();
        var tools = id(taken, "Outils");
        var label = details.show(story.yann, tools).labels().getFirst();
        labels.remove(story.samira, taken.board(), label);
        assertThat(take().labels()).isZero();
        labels.bringBack(story.samira, label);
        assertThat(details.show(story.yann, tools).labels()).containsExactly(label);
    }

    @Test
    @Witness({DiscussionEvent.TalkTaken.class})
    void new_comments_come_after_ours_and_count_as_read() {
        var taken = take();
        var tools = id(taken, "Outils");
        details.comment(story.yann, tools, ClientId.fresh(), new Markdown("Merci"));
        garden.change("c1", card -> {
            var comments = new ArrayList<>(card.comments());
            comments.set(1, comment("m2", "p1", "Je l’apporte samedi", SAID.plusSeconds(90)));
            comments.add(comment("m3", "p2", "Parfait", null));
            return new CardDraft(
                    "c1",
                    "todo",
                    card.title(),
                    card.description(),
                    card.due(),
                    card.done(),
                    false,
                    MADE,
                    card.labels(),
                    card.people(),
                    card.checklists(),
                    comments);
        });

        assertThat(take().comments()).isEqualTo(3);
        assertThat(said(taken, "Outils"))
                .extracting(MessageView::html)
                .satisfiesExactly(
                        one -> assertThat(one).contains("râteau"),
                        two -> assertThat(two).contains("samedi"),
                        three -> assertThat(three).contains("Merci"),
                        four -> assertThat(four).contains("Parfait"));
        assertThat(said(taken, "Outils")).extracting(MessageView::imported).containsExactly(true, true, false, true);
        assertThat(reading.reached(
                        story.samira, details.show(story.samira, tools).thread()))
                .isEqualTo(2);
        assertThat(reading.news(story.yann).threads()).isEmpty();
        assertThat(verbs()).filteredOn("TalkTaken"::equals).hasSize(1);
        invariants.hold();
    }

    /** As an earlier version remembered what the tool told: letters apart from their signs. */
    @Test
    void a_name_that_was_heard_with_its_letters_apart_and_changed_here_stays() {
        var taken = take();
        cards.rename(story.yann, id(taken, "Clôture"), Renaming.to(new Title("Barrière")));
        var heard = database.update(
                "UPDATE import_source SET said = JSON_SET(said, '$.title', ?) WHERE space_id = ? AND JSON_VALUE(said, '$.title') = ?",
                Digest.shortOf("Clo\u0302ture"),
                story.fair.toString(),
                Digest.shortOf("Clôture"));
        assertThat(heard).isOne();
        take();
        assertThat(open(taken, "Fait")).containsExactly("Barrière");
        take();
        assertThat(open(taken, "Fait")).containsExactly("Barrière");
    }

    @Test
    void names_of_comments_that_somebody_took_keep_no_later_draft_away() {
        var taken = take();
        var tools = id(taken, "Outils");
        var names = new Sources(null, story.fair, garden.draft());
        details.comment(story.yann, tools, ClientId.of(names.comment("c1", "m1").toString()), new Markdown("Pris"));
        details.comment(
                story.yann, tools, ClientId.of(names.comment("c1", "m3").toString()), new Markdown("Pris d’avance"));
        garden.change("c1", card -> {
            var comments = new ArrayList<>(card.comments());
            comments.add(comment("m3", "p1", "Parfait", null));
            return new CardDraft(
                    "c1",
                    "todo",
                    card.title(),
                    card.description(),
                    card.due(),
                    card.done(),
                    false,
                    MADE,
                    card.labels(),
                    card.people(),
                    card.checklists(),
                    comments);
        });

        assertThat(take().comments()).isEqualTo(3);
        assertThat(said(taken, "Outils"))
                .extracting(MessageView::imported)
                .containsExactly(true, true, false, false, true);
        invariants.hold();
    }

    @Test
    void a_crash_in_the_middle_leaves_nothing() {
        var before = names();
        BoardDraft.Cards broken = () -> IntStream.range(0, 1_000).mapToObj(number -> {
            if (number == 777) {
                throw new IllegalStateException("the disk went away");
            }
            return DraftBoard.card("c" + number, "todo");
        });

        assertThatThrownBy(() -> taking.take(story.samira, story.fair, garden.draft(broken), MATCHED))
                .hasMessage("the disk went away");
        assertThat(boards.in(story.samira, story.fair)).isEmpty();
        assertThat(names()).isEqualTo(before);
        assertThat(take().cards()).isEqualTo(shelf(4, 0));
    }

    @Test
    void only_a_lead_takes_a_board() {
        for (var reader : List.of(story.yann, story.paul, story.anne)) {
            refused(SharedReason.NOT_ALLOWED, reader, story.fair);
        }
        refused(SharedReason.NOT_FOUND, story.marc, story.fair);
        refused(SharedReason.NOT_FOUND, story.samira, story.staff);
        assertThat(taking.offeredTo(story.samira, story.fair)).isTrue();
        assertThat(taking.offeredTo(story.yann, story.fair)).isFalse();
        assertThat(taking.offeredTo(story.marc, story.fair)).isFalse();
    }

    private void refused(SharedReason reason, Actor.Member actor, SpaceId space) {
        assertThatThrownBy(() -> taking.take(actor, space, garden.draft(), MATCHED))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }

    @Test
    void boards_and_spaces_are_told_apart_although_their_ids_are_the_same() {
        var first = take();
        garden.source = "b2";
        var second = take();
        var elsewhere = taking.take(story.claire, story.board, garden.draft(), MATCHED);

        assertThat(Stream.of(first, second, elsewhere).map(TakenBoard::board)).doesNotHaveDuplicates();
        assertThat(Stream.of(first, second, elsewhere).map(TakenBoard::cards)).containsOnly(shelf(4, 0));
    }

    @Test
    void a_board_in_the_bin_stays_there_and_what_is_taken_again_is_another_one() {
        var first = take();
        boards.remove(story.samira, first.board());
        assertThat(taking.neighbours(story.samira, story.fair, garden.draft()))
                .isEqualTo(new Neighbours(null, "Jardin", 0));

        var second = take();
        assertThat(second.board()).isNotEqualTo(first.board());
        assertThat(second.cards()).isEqualTo(shelf(4, 0));
        assertThat(said(second, "Outils")).hasSize(2);
        invariants.hold();

        boards.bringBack(story.samira, first.board());
        assertThat(said(first, "Outils")).hasSize(2);
        garden.change("Semer", _ -> DraftBoard.card("Semer", "doing"));
        assertThat(take().board()).isEqualTo(second.board());
        assertThat(open(second, "En cours")).containsExactly("Semer");
        assertThat(open(first, "En cours")).isEmpty();
        assertThat(said(second, "Outils")).hasSize(2);
    }

    @Test
    void a_draft_that_is_older_than_what_was_taken_is_told_as_such() {
        var november = Instant.parse("2026-11-20T10:00:00Z");
        var december = Instant.parse("2026-12-02T10:00:00Z");
        garden.changedAt = november;
        var _ = take();
        assertThat(taking.neighbours(story.samira, story.fair, garden.draft()).older())
                .as("the same again")
                .isNull();
        garden.changedAt = december;
        assertThat(taking.neighbours(story.samira, story.fair, garden.draft()).older())
                .isNull();
        var _ = take();
        garden.changedAt = november;
        for (var times = 0; times < 2; times++) {
            assertThat(taking.neighbours(story.samira, story.fair, garden.draft())
                            .older())
                    .isEqualTo(new Neighbours.Older(november, december));
            var _ = take();
        }
        garden.changedAt = null;
        assertThat(taking.neighbours(story.samira, story.fair, garden.draft()).older())
                .as("nobody knows")
                .isNull();
    }

    @Test
    void a_board_that_was_forgotten_is_taken_as_if_for_the_first_time() {
        var first = take();
        boards.remove(story.samira, first.board());
        database.update(
                "UPDATE bin SET binned_at = binned_at - INTERVAL 31 DAY WHERE ref_id = ?",
                first.board().toString());
        bin.purge();
        assertThat(taking.neighbours(story.samira, story.fair, garden.draft()))
                .isEqualTo(new Neighbours(null, null, 0));
        assertThat(said(take(), "Outils")).hasSize(2);
        assertThat(boards.in(story.samira, story.fair)).hasSize(1);
        invariants.hold();
    }

    @Test
    void each_portion_costs_the_same_few_statements() {
        var small = statements(100);
        var large = statements(500);

        assertThat((large - small) / 4).as("statements for 100 cards more").isLessThanOrEqualTo(40);
    }

    private int statements(int size) {
        garden = new DraftBoard();
        garden.source = "size " + size;
        IntStream.range(0, size)
                .mapToObj(number -> DraftBoard.card("c" + number, "todo"))
                .forEach(garden::with);
        take();
        return StatementCounter.statements(this::take);
    }

    private static TakenBoard.Shelf shelf(int open, int archived) {
        return new TakenBoard.Shelf(open, archived);
    }

    private LaneId lane(TakenBoard taken, String title) {
        return boards.snapshot(story.samira, taken.board()).lanes().stream()
                .filter(lane -> lane.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> open(TakenBoard taken, String lane) {
        var wanted = lane(taken, lane);
        return boards.snapshot(story.samira, taken.board()).cards().stream()
                .filter(card -> card.lane().equals(wanted))
                .map(CardFace::title)
                .toList();
    }

    private CardId id(TakenBoard taken, String title) {
        return boards.snapshot(story.samira, taken.board()).cards().stream()
                .filter(card -> card.title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<MessageView> said(TakenBoard taken, String card) {
        var thread = details.show(story.samira, id(taken, card)).thread();
        return messages.page(story.samira, thread, new Stretch.Newest()).messages();
    }

    private List<String> names() {
        return people.known(story.samira).stream().map(Person::name).sorted().toList();
    }

    private List<String> verbs() {
        return database.queryForList(
                "SELECT verb FROM activity WHERE space_id = ?", String.class, story.fair.toString());
    }
}
