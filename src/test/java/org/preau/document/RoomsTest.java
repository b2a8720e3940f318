package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.preau.StatementCounter.statements;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.FullDisk;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.document.crdt.PlainText;
import org.preau.document.crdt.Typist;
import org.preau.document.crdt.WireWriter;
import org.preau.member.Level;
import org.preau.member.People;
import org.preau.member.Seating;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.preau.shared.database.Outage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people in one document, over the server's own socket code: what each may, what each hears, what is kept. */
@PreauTest
class RoomsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final AtomicLong CLIENTS = new AtomicLong(1);

    @Autowired
    Storyteller teller;

    @Autowired
    Documents documents;

    @Autowired
    Versions versions;

    @Autowired
    Rooms rooms;

    @Autowired
    Chronicle chronicle;

    @Autowired
    People people;

    @Autowired
    Seating seating;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Invariants invariants;

    private final List<Desk> desks = new ArrayList<>();
    private Story story;
    private DocumentId document;

    @BeforeEach
    void begin() {
        story = teller.tell();
        document = documents.create(story.samira, story.fair, new Title("Compte rendu"), new FirstText("Bonjour."));
    }

    @AfterEach
    void leave() {
        desks.forEach(Desk::leave);
    }

    private Desk desk(Actor.Member who) {
        var may = documents.open(who, document).offered().write();
        var desk = new Desk(rooms, new DocumentSocket.Visit(document, who, people.me(who), may));
        desks.add(desk);
        await(() -> desk.heard(0));
        return desk;
    }

    private static Typist typist() {
        return new Typist(CLIENTS.getAndIncrement() * 1_000_003 % (1L << 32));
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().pollInterval(Duration.ofMillis(2)).atMost(PATIENCE).until(condition);
    }

    private String kept() {
        return PlainText.of(chronicle.shownAt(document, chronicle.past(document).head()));
    }

    @Test
    void what_one_writes_the_others_read_and_saved_means_in_the_database() {
        var samira = desk(story.samira);
        var yann = desk(story.yann);
        var hand = typist();
        samira.write(1, hand.begin());
        samira.write(2, hand.type("Présents : "));
        samira.write(3, hand.type("tous"));
        await(() -> samira.saved() == 3);
        assertThat(kept()).contains("Bonjour.").contains("Présents : tous");
        await(() -> yann.text().contains("Présents : tous"));
        assertThat(desk(story.paul).text()).contains("Présents : tous");
        invariants.hold();
    }

    @Test
    void a_reader_reads_and_what_they_send_is_refused() {
        var paul = desk(story.paul);
        assertThat(paul.text()).isEqualTo("Bonjour.");
        paul.write(1, typist().begin());
        await(() -> paul.ending().isPresent());
        assertThat(paul.ending()).contains(4403);
        assertThat(kept()).isEqualTo("Bonjour.");
    }

    @Test
    void whoever_loses_their_seat_hears_and_says_nothing_more() {
        var yann = desk(story.yann);
        var hand = typist();
        yann.write(1, hand.begin());
        await(() -> yann.saved() == 1);
        seating.give(story.samira, story.fair, story.yann.id(), Level.READER);
        await(() -> yann.heard(5));
        yann.write(2, hand.type("trop tard"));
        await(() -> yann.ending().isPresent());
        assertThat(yann.ending()).contains(4403);
        assertThat(kept()).isEqualTo("Bonjour.");
    }

    @Test
    void a_removed_document_closes_its_sockets() {
        var yann = desk(story.yann);
        documents.remove(story.samira, document);
        await(() -> yann.ending().isPresent());
        assertThat(yann.ending()).contains(4404);
    }

    @Test
    void what_was_on_its_way_when_a_document_was_removed_is_there_when_it_is_back() {
        var yann = desk(story.yann);
        var hand = typist();
        yann.write(1, hand.begin());
        yann.write(2, hand.type("Mes derniers mots"));
        documents.remove(story.samira, document);
        await(() -> yann.ending().isPresent());
        documents.bringBack(story.samira, document);
        await(() -> kept().contains("Mes derniers mots"));
        assertThat(desk(story.yann).text()).contains("Mes derniers mots");
    }

    @Test
    void a_full_disk_is_told_and_waited_for_in_the_same_room() {
        var samira = desk(story.samira);
        var hand = typist();
        samira.write(1, hand.begin());
        await(() -> samira.saved() == 1);
        try (var _ = FullDisk.under(database, "document_edit")) {
            samira.write(2, hand.type("Présents : "));
            await(() -> samira.heard(7));
            samira.write(3, hand.type("tous"));
            assertThat(desk(story.paul).text()).contains("Bonjour.");
            assertThat(samira.saved()).isEqualTo(1);
            assertThat(samira.ending()).isEmpty();
        }
        await(() -> samira.saved() == 3);
        assertThat(kept()).contains("Présents : tous");
        invariants.hold();
    }

    @Test
    void more_than_can_wait_for_the_database_is_to_be_said_again_and_no_document_is_too_long() {
        var samira = desk(story.samira);
        var hand = typist();
        samira.write(1, hand.begin());
        await(() -> samira.saved() == 1);
        try (var _ = FullDisk.under(database, "document_edit")) {
            for (var number = 2; number < 26; number++) {
                samira.write(number, hand.type("x".repeat(200_000)));
            }
            await(() -> samira.ending().isPresent());
            assertThat(samira.ending()).contains(4429);
        }
    }

    @Test
    void nobody_writes_under_the_number_of_another() {
        var samira = desk(story.samira);
        var hand = typist();
        samira.write(1, hand.begin());
        await(() -> samira.saved() == 1);
        var yann = desk(story.yann);
        yann.write(1, hand.type("signé Samira"));
        await(() -> yann.ending().isPresent());
        assertThat(yann.ending()).contains(4400);
        assertThat(samira.ending()).isEmpty();
        assertThat(kept()).doesNotContain("signé");
    }

    @Test
    void what_comes_too_early_is_asked_for_again_and_not_kept() {
        var yann = desk(story.yann);
        var hand = typist();
        var first = hand.begin();
        var second = hand.type("suite");
        yann.write(2, second);
        await(() -> yann.heard(4));
        assertThat(kept()).isEqualTo("Bonjour.");
        yann.write(1, first);
        yann.write(2, second);
        yann.write(2, second);
        await(() -> yann.saved() == 2);
        assertThat(kept()).contains("suite");
        assertThat(chronicle.past(document).head())
                .as("what is said twice is kept once")
                .isEqualTo(3);
    }

    @Test
    void what_came_too_early_is_named_when_what_came_behind_it_is_saved() {
        var yann = desk(story.yann);
        var hand = typist();
        var late = typist();
        var begun = late.begin();
        yann.write(1, hand.begin());
        yann.write(2, hand.type("préaux"));
        var early = late.type("trop tôt");
        yann.write(3, early);
        yann.write(4, hand.takeBack(1));
        await(() -> yann.saved() == 4);
        assertThat(yann.refused()).containsExactly(3L);
        assertThat(kept()).contains("préau").doesNotContain("trop tôt");
        yann.write(5, begun);
        yann.write(6, early);
        await(() -> yann.saved() == 6);
        assertThat(kept()).contains("trop tôt");
    }

    @Test
    void an_edit_that_cannot_be_kept_is_not_said_to_be_saved_and_the_room_opens_anew() {
        var yann = desk(story.yann);
        var hand = typist();
        var first = hand.begin();
        takePlace(chronicle.past(document).head() + 1);
        yann.write(1, first);
        await(() -> yann.ending().isPresent());
        assertThat(yann.ending()).contains(4410);
        assertThat(yann.saved()).isZero();
        jdbc.sql("DELETE FROM document_edit WHERE document_id = ? AND seq > 1")
                .param(document.value())
                .update();
        var again = desk(story.yann);
        again.write(1, first);
        again.write(2, hand.type("enfin"));
        await(() -> again.saved() == 2);
        assertThat(kept()).contains("enfin");
    }

    @Test
    void a_room_that_does_not_know_of_an_edit_writes_nothing_over_it_and_opens_anew() {
        var yann = desk(story.yann);
        var unheard = typist();
        var begun = new Edit(story.samira, unheard.begin(), Set.of(unheard.client()), false, false);
        var typed = new Edit(story.samira, unheard.type("Rétabli"), Set.of(), false, false);
        chronicle.append(document, chronicle.past(document).head(), List.of(begun, typed));
        var hand = typist();
        var first = hand.begin();
        yann.write(1, first);
        await(() -> yann.ending().isPresent());
        assertThat(yann.ending()).contains(4410);
        assertThat(yann.saved()).isZero();
        var again = desk(story.yann);
        assertThat(again.text()).contains("Rétabli");
        again.write(1, first);
        again.write(2, hand.type("Encore là"));
        await(() -> again.saved() == 2);
        assertThat(kept()).contains("Rétabli").contains("Encore là");
        invariants.hold();
    }

    @Test
    void a_socket_that_is_being_closed_takes_nobody_else_with_it() {
        var yann = desk(story.yann);
        var samira = desk(story.samira);
        var hand = typist();
        yann.write(1, hand.begin());
        yann.breakOff();
        samira.write(1, typist().begin());
        await(() -> samira.saved() == 1);
        await(() -> samira.text().length() >= 1);
        assertThat(samira.ending()).isEmpty();
        yann.leave();
        assertThat(chronicle.past(document).head())
                .as("what was on its way is kept too")
                .isEqualTo(3);
    }

    @Test
    void what_was_taken_away_again_leaves_room_for_more() {
        var page = "x".repeat(200_000);
        for (var writer : List.of(story.samira, story.yann, story.samira)) {
            var desk = desk(writer);
            var hand = typist();
            desk.write(1, hand.begin());
            for (var number = 2; number <= 40; number += 2) {
                desk.write(number, hand.type(page));
                desk.write(number + 1, hand.takeBack(page.length()));
            }
            await(() -> desk.saved() == 41 || desk.ending().isPresent());
            assertThat(desk.ending())
                    .as("twelve million letters were typed by three, and none stands")
                    .isEmpty();
        }
        assertThat(kept()).isEqualTo("Bonjour.");
    }

    @Test
    void whoever_asks_for_the_whole_text_again_and_again_is_shown_out() {
        var paul = desk(story.paul);
        paul.enter();
        await(() -> paul.ending().isPresent());
        assertThat(paul.ending()).contains(4400);
    }

    @Test
    void nobody_has_more_screens_than_anybody_has() {
        var screens = IntStream.range(0, 16).mapToObj(_ -> desk(story.paul)).toList();
        var further = new Desk(rooms, new DocumentSocket.Visit(document, story.paul, people.me(story.paul), false));
        assertThat(further.ending()).contains(4429);
        assertThat(desk(story.yann).text()).as("others are not held up").isEqualTo("Bonjour.");
        screens.forEach(Desk::leave);
        await(() -> desk(story.paul).ending().isEmpty());
    }

    @Test
    void a_number_that_a_caret_was_shown_under_is_not_taken_by_another() {
        var yann = desk(story.yann);
        var hand = typist();
        yann.stand(hand.client());
        var nora = desk(story.nora);
        var first = hand.begin();
        nora.write(1, first);
        await(() -> nora.ending().isPresent());
        assertThat(nora.ending()).contains(4400);
        yann.write(1, first);
        await(() -> yann.saved() == 1);
    }

    @Test
    void whoever_went_away_finds_their_number_again_with_what_they_wrote_without_network() {
        var yann = desk(story.yann);
        var hand = typist();
        yann.stand(hand.client());
        yann.stand(hand.client() + 1);
        yann.leave();
        var typed = hand.begin();
        var nora = desk(story.nora);
        nora.stand(hand.client());
        await(() -> nora.ending().isPresent());
        assertThat(nora.ending()).contains(4400);
        var back = desk(story.yann);
        back.write(1, typed);
        await(() -> back.saved() == 1);
    }

    @Test
    void what_comes_faster_than_hands_type_does_not_even_wait_for_the_room() {
        var yann = desk(story.yann);
        for (var frame = 0; frame < 1_100; frame++) {
            yann.hear(new WireWriter().octet(Frame.HELLO).done());
        }
        assertThat(yann.ending()).contains(4429);
    }

    @Test
    void one_frame_under_thousands_of_numbers_is_refused() {
        var yann = desk(story.yann);
        yann.write(1, Typist.crowd(9_000));
        await(() -> yann.ending().isPresent());
        assertThat(yann.ending()).contains(4400);
    }

    @Test
    void words_where_no_editor_puts_them_are_heard_by_nobody() {
        var yann = desk(story.yann);
        var samira = desk(story.samira);
        var hand = typist();
        yann.write(1, hand.begin());
        await(() -> yann.saved() == 1);
        yann.write(2, hand.astray());
        await(() -> yann.ending().isPresent());
        assertThat(yann.ending()).contains(4400);
        var again = desk(story.yann);
        again.write(1, hand.type("à leur place"));
        await(() -> again.saved() == 1);
        assertThat(samira.ending()).as("the room goes on").isEmpty();
    }

    @Test
    void a_cell_wider_than_any_table_is_refused() {
        for (var wide : List.<Object>of(100_000_000, -1, "1e8", " 5")) {
            var yann = desk(story.yann);
            yann.write(1, typist().cell(wide));
            await(() -> yann.ending().isPresent());
            assertThat(yann.ending()).as(wide.toString()).contains(4400);
        }
        var honest = desk(story.yann);
        honest.write(1, typist().cell(3));
        await(() -> honest.saved() == 1);
    }

    @Test
    void of_a_caret_only_what_a_caret_is_reaches_the_others() {
        var yann = desk(story.yann);
        var samira = desk(story.samira);
        yann.stand(77, "{\"cursor\":{\"anchor\":{\"item\":{\"client\":1,\"clock\":-1}},\"head\":1}}");
        await(() -> samira.carets().contains("user"));
        assertThat(samira.carets()).doesNotContain("cursor");
        yann.stand(
                77,
                "{\"cursor\":{\"anchor\":{\"tname\":\"default\",\"x\":1},\"head\":{\"item\":{\"client\":1,\"clock\":2}}}}");
        await(() -> samira.carets().contains("\"clock\":2"));
        assertThat(samira.carets()).doesNotContain("\"x\"");
    }

    /** As if another server had written meanwhile. */
    private void takePlace(long seq) {
        jdbc.sql(
                        "INSERT INTO document_edit (document_id, seq, written_at, content) SELECT document_id, ?, written_at, content"
                                + " FROM document_edit WHERE document_id = ?")
                .params(seq, document.value())
                .update();
    }

    @Test
    void ten_thousand_mutated_frames_close_their_sockets_and_nothing_else() {
        var samira = desk(story.samira);
        var hand = typist();
        samira.write(1, hand.begin());
        var random = new Random(4_400);
        var hostile = desk(story.yann);
        for (var frame = 0; frame < 10_000; frame++) {
            var honest = frame % 2 == 0 ? typist().begin() : new byte[random.nextInt(60)];
            hostile.hear(mutated(honest, random));
            if (hostile.ending().isPresent()) {
                hostile = desk(story.yann);
            }
        }
        samira.write(2, hand.type("toujours là"));
        await(() -> samira.saved() == 2);
        assertThat(samira.ending()).isEmpty();
        assertThat(kept()).contains("Bonjour.").contains("toujours là");
        invariants.hold();
    }

    private static byte[] mutated(byte[] update, Random random) {
        var frame = new WireWriter()
                .octet(random.nextInt(4))
                .number(random.nextInt(9))
                .raw(update)
                .done();
        frame[random.nextInt(frame.length)] = (byte) random.nextInt(256);
        return frame;
    }

    @Test
    void a_browser_that_sleeps_holds_nobody_up() {
        var asleep = desk(story.nora);
        asleep.fallAsleep();
        var samira = desk(story.samira);
        var yann = desk(story.yann);
        var hand = typist();
        samira.write(1, hand.begin());
        for (var number = 2; number < 700; number++) {
            samira.write(number, hand.type("a"));
        }
        await(() -> samira.saved() == 699);
        await(() -> yann.text().contains("a".repeat(698)));
    }

    @Test
    void many_who_read_a_long_text_slowly_are_told_the_same_bytes() {
        var samira = desk(story.samira);
        var hand = typist();
        writeLong(samira, hand);
        var house = new LongStates();
        var slow = Stream.of(story.samira, story.yann)
                .flatMap(who -> IntStream.range(0, 10).mapToObj(_ -> slow(who, house)))
                .toList();
        await(() -> slow.stream().allMatch(desk -> desk.heard(0)));
        assertThat(slow)
                .allSatisfy(desk ->
                        assertThat(desk.state()).isSameAs(slow.getFirst().state()));
        samira.write(9, hand.type("."));
        await(() -> samira.saved() == 9);
        assertThat(desk(story.yann).text()).contains("x.");
        assertThat(slow.getFirst().ending()).isEmpty();
    }

    private void writeLong(Desk desk, Typist hand) {
        desk.write(1, hand.begin());
        for (var number = 2; number <= 8; number++) {
            desk.write(number, hand.type("x".repeat(200_000)));
        }
        await(() -> desk.saved() == 8);
    }

    private Desk slow(Actor.Member who, LongStates house) {
        var desk = new Desk(rooms, new DocumentSocket.Visit(document, who, people.me(who), true), house);
        desks.add(desk);
        desk.fallAsleep();
        desk.enter();
        return desk;
    }

    @Test
    void who_finds_too_many_long_texts_on_their_way_comes_again() {
        var samira = desk(story.samira);
        writeLong(samira, typist());
        var house = new LongStates();
        var others = new LongStates.Going(story.samira.id(), new byte[32 * 1024 * 1024], () -> {});
        house.take(others, System.nanoTime());
        var late = slow(story.yann, house);
        await(() -> late.ending().isPresent());
        assertThat(late.ending()).contains(4429);
        house.leave(others);
        var again = slow(story.yann, house);
        await(() -> again.heard(0));
        assertThat(again.ending()).isEmpty();
    }

    @Test
    void hundreds_of_seats_that_change_at_once_are_asked_about_a_few_times() {
        desk(story.yann);
        var once = statements(() -> ask(1));
        assertThat(once).isPositive();
        assertThat(statements(() -> ask(300))).isLessThan(20 * once);
    }

    private void ask(int times) {
        IntStream.range(0, times).forEach(_ -> rooms.askDoors());
        await(() -> statements(RoomsTest::waitAMoment) == 0);
    }

    private static void waitAMoment() {
        Awaitility.await().pollDelay(Duration.ofMillis(150)).until(() -> true);
    }

    @Test
    void a_version_brings_the_text_back_as_a_new_edit() {
        var samira = desk(story.samira);
        var version = versions.name(story.samira, document, new Title("Avant la séance"));
        var hand = typist();
        samira.write(1, hand.begin());
        samira.write(2, hand.type("Ajouté après"));
        await(() -> samira.saved() == 2);
        rooms.restore(story.samira, document, version);
        await(() -> samira.text().equals("Bonjour."));
        assertThat(kept()).isEqualTo("Bonjour.");
        assertThat(versions.of(story.samira, document))
                .as("what was there before can be come back to")
                .hasSize(2);
        rooms.restore(
                story.samira,
                document,
                versions.of(story.samira, document).getFirst().id());
        assertThat(kept()).contains("Ajouté après");
    }

    @Test
    void without_room_for_the_version_before_nothing_is_brought_back_then_or_later() {
        var samira = desk(story.samira);
        var version = versions.name(story.samira, document, new Title("Avant la séance"));
        var hand = typist();
        samira.write(1, hand.begin());
        samira.write(2, hand.type("Ajouté après"));
        await(() -> samira.saved() == 2);
        try (var _ = FullDisk.under(database, "document_version")) {
            assertThatThrownBy(() -> rooms.restore(story.samira, document, version))
                    .matches(failure -> Outage.of(failure).isPresent());
        }
        samira.write(3, hand.type("."));
        await(() -> samira.saved() == 3);
        assertThat(kept()).contains("Ajouté après");
    }

    @Test
    void an_edit_that_would_cost_minutes_is_heard_by_nobody_and_the_room_opens_anew() {
        var yann = desk(story.yann);
        var samira = desk(story.samira);
        yann.write(1, Typist.collision(5_000));
        await(() -> yann.ending().isPresent() && samira.ending().isPresent());
        assertThat(samira.text()).isEqualTo("Bonjour.");
        var again = desk(story.samira);
        var hand = typist();
        again.write(1, hand.begin());
        again.write(2, hand.type("Encore là"));
        await(() -> again.saved() == 2);
        assertThat(kept()).contains("Encore là");
    }

    @Test
    void a_deletion_that_would_cut_a_text_into_pieces_is_heard_by_nobody_and_the_document_opens() {
        var samira = desk(story.samira);
        var hand = typist();
        samira.write(1, hand.begin());
        samira.write(2, hand.type("x".repeat(250_000)));
        await(() -> samira.saved() == 2);
        var yann = desk(story.yann);
        yann.write(1, Typist.everyOther(hand.client(), 2, 33_000));
        await(() -> yann.ending().isPresent());
        assertThat(yann.ending()).contains(4400);
        assertThat(samira.ending()).as("nobody else is shown out").isEmpty();
        var again = desk(story.yann);
        again.write(1, Typist.everyOther(hand.client(), 2, 20_000));
        await(() -> again.ending().isPresent() && samira.ending().isPresent());
        var back = desk(story.samira);
        assertThat(back.text()).contains("x".repeat(250_000));
        back.write(1, Typist.everyOther(hand.client(), 2, 400));
        await(() -> back.saved() == 1);
    }

    @Test
    void of_a_document_without_room_parts_can_be_taken_away_as_long_as_whole_ones_can() {
        var hand = typist();
        desk(story.samira).write(1, hand.begin());
        assertThat(fill(hand)).isEmpty();
        assertThat(fill(hand)).isEmpty();
        assertThat(fill(hand)).contains(4413);
        var yann = desk(story.yann);
        yann.write(1, Typist.everyOther(hand.client(), 2, 50));
        await(() -> yann.saved() == 1);
        yann.write(2, Typist.everyOther(hand.client(), 1_002, 8_000));
        await(() -> yann.ending().isPresent());
        assertThat(yann.ending()).contains(4413);
        var again = desk(story.yann);
        again.write(
                1,
                new WireWriter()
                        .number(0)
                        .number(1)
                        .number(hand.client())
                        .number(1)
                        .number(0)
                        .number(2)
                        .done());
        await(() -> again.saved() == 1);
        assertThat(kept()).isEqualTo("Bonjour.");
    }

    /** Four million letters more, from another screen. */
    private Optional<Integer> fill(Typist hand) {
        var desk = desk(story.samira);
        for (var number = 1; number <= 20; number++) {
            desk.write(number, hand.type("x".repeat(200_000)));
        }
        await(() -> desk.saved() == 20 || desk.ending().isPresent());
        return desk.ending();
    }

    @Test
    void a_version_named_between_two_checkpoints_is_near_the_first() {
        var samira = desk(story.samira);
        var hand = typist();
        samira.write(1, hand.begin());
        write(samira, hand, 720);
        var version = versions.name(story.samira, document, new Title("Au milieu"));
        var yann = desk(story.yann);
        var other = typist();
        yann.write(1, other.begin());
        write(yann, other, 900);
        await(() -> checkpoints().size() == 2 && checkpoints().getLast() > 1_400);
        assertThat(checkpoints().getFirst())
                .as("the one before the version stays")
                .isBetween(400L, 720L);
        assertThat(PlainText.of(versions.show(story.samira, document, version)))
                .contains("b".repeat(719))
                .doesNotContain("b".repeat(720));
    }

    private void write(Desk desk, Typist hand, int last) {
        for (var number = 2; number <= last; number++) {
            desk.write(number, hand.type("b"));
        }
        await(() -> desk.saved() == last);
    }

    private List<Long> checkpoints() {
        return jdbc.sql("SELECT seq FROM document_checkpoint WHERE document_id = ? ORDER BY seq")
                .param(document.value())
                .query(Long.class)
                .list();
    }

    @Test
    void five_hundred_edits_later_the_document_opens_from_its_checkpoint() {
        var samira = desk(story.samira);
        var hand = typist();
        samira.write(1, hand.begin());
        for (var number = 2; number <= 620; number++) {
            samira.write(number, hand.type("b"));
        }
        await(() -> samira.saved() == 620);
        await(() -> chronicle.past(document).text().edits() < 500);
        assertThat(kept()).contains("b".repeat(619));
        assertThat(List.of(desk(story.paul).text())).containsExactly(kept());
        jdbc.sql("UPDATE document_checkpoint SET sha256 = REVERSE(sha256) WHERE document_id = ?")
                .param(document.value())
                .update();
        assertThat(kept()).as("a damaged checkpoint costs time, not words").contains("b".repeat(619));
        jdbc.sql("UPDATE document_checkpoint SET sha256 = REVERSE(sha256) WHERE document_id = ?")
                .param(document.value())
                .update();
    }
}
