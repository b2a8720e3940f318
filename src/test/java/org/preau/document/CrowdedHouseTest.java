package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.document.crdt.Typist;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.MemberId;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** More than the house has place for, or keeps of one person: it is refused for now, in words, and nobody else is held up. */
@PreauTest
@Tag("hostile")
class CrowdedHouseTest {

    private static final AtomicLong CLIENTS = new AtomicLong(90_000_000);

    @Autowired
    Storyteller teller;

    @Autowired
    Documents documents;

    @Autowired
    Versions versions;

    @Autowired
    Rooms rooms;

    @Autowired
    Archive archive;

    @Autowired
    Commons commons;

    @Autowired
    People people;

    private final List<Desk> desks = new ArrayList<>();
    private final Others others = new Others();
    private Story story;
    private DocumentId document;

    /** All other texts that are open. */
    private static final class Others implements OpenTexts.Text {

        private volatile long weight;

        @Override
        public long weight() {
            return weight;
        }

        @Override
        public boolean isReadBy(MemberId person) {
            return false;
        }
    }

    @BeforeEach
    void begin() {
        story = teller.tell();
        document = documents.create(story.samira, story.fair, new Title("Compte rendu"), new FirstText("Bonjour."));
        commons.texts().admit(others, Optional.empty(), () -> {});
    }

    @AfterEach
    void leave() {
        desks.forEach(Desk::leave);
        commons.texts().leave(others);
    }

    private Desk coming(Actor.Member who) {
        var desk = new Desk(rooms, new DocumentSocket.Visit(document, who, people.me(who), true));
        desks.add(desk);
        return desk;
    }

    private Desk desk(Actor.Member who) {
        var desk = coming(who);
        await().until(() -> desk.heard(0));
        return desk;
    }

    private static Typist typist() {
        return new Typist(CLIENTS.getAndIncrement());
    }

    @Test
    void a_document_for_which_there_is_no_place_opens_once_there_is() {
        others.weight = OpenTexts.MOST;
        var early = coming(story.samira);
        await().atMost(Duration.ofSeconds(8)).until(() -> early.ending().isPresent());
        assertThat(early.ending()).contains(4431);
        others.weight = 0;
        assertThat(desk(story.samira).text()).isEqualTo("Bonjour.");
    }

    @Test
    void what_waits_for_texts_that_are_not_open_yet_is_bounded_in_the_whole_house() {
        others.weight = OpenTexts.MOST + 1;
        var waiting = IntStream.range(0, 6).mapToObj(_ -> saying(12)).toList();
        assertThat(waiting.stream().filter(desk -> desk.ending().equals(Optional.of(4429))))
                .hasSizeBetween(1, 2);
        await().atMost(Duration.ofSeconds(8))
                .until(() -> waiting.stream().allMatch(desk -> desk.ending().isPresent()));
    }

    /** Into a document of its own, before it is open. */
    private Desk saying(int frames) {
        document = documents.create(story.samira, story.fair, new Title("Un autre"), FirstText.blank());
        var desk = coming(story.samira);
        var frame = new byte[250_000];
        IntStream.range(0, frames).forEach(_ -> desk.hear(frame));
        return desk;
    }

    @Test
    void a_room_in_which_nobody_is_makes_place() {
        var samira = desk(story.samira);
        var hand = typist();
        samira.write(1, hand.begin());
        samira.write(2, hand.type("x".repeat(250_000)));
        await().until(() -> samira.saved() == 2);
        samira.leave();
        others.weight = OpenTexts.MOST - 240_000;
        document = documents.create(story.samira, story.fair, new Title("Un autre"), new FirstText("Encore."));
        var yann = desk(story.yann);
        assertThat(yann.text()).isEqualTo("Encore.");
        assertThat(yann.ending()).isEmpty();
    }

    @Test
    void a_room_that_has_something_to_hear_makes_no_place_though_nobody_is_in_it() {
        others.weight = OpenTexts.MOST;
        var room = new OpenRoom(document, story.samira, archive, commons, new Alone(), Instant.EPOCH);
        assertThat(room.isUnused()).as("it opens").isFalse();
        var saved = new CompletableFuture<Void>();
        room.show(story.samira, MarkdownText.blocks("Rétabli."), saved, Instant.EPOCH);
        assertThat(room.isUnused()).as("a version waits in it").isFalse();
        others.weight = 0;
        await().until(saved::isDone);
        await().until(room::isUnused);
        room.close().join();
        assertThat(desk(story.yann).text()).isEqualTo("Rétabli.");
    }

    /** A room that nobody keeps. */
    private static final class Alone implements OpenRoom.Host {

        @Override
        public void forget(OpenRoom broken) {}

        @Override
        public void closeUnused() {}

        @Override
        public long unheard() {
            return 0;
        }
    }

    @Test
    void a_long_text_does_not_grow_when_all_place_is_taken_and_a_short_one_does() {
        var samira = desk(story.samira);
        var hand = typist();
        samira.write(1, hand.begin());
        samira.write(2, hand.type("court"));
        await().until(() -> samira.saved() == 2);
        others.weight = OpenTexts.MOST + 1;
        for (var number = 3; number <= 8; number++) {
            samira.write(number, hand.type("x".repeat(200_000)));
        }
        await().until(() -> samira.saved() == 8);
        samira.write(9, hand.type("."));
        await().until(() -> samira.ending().isPresent());
        assertThat(samira.ending()).contains(4431);
    }

    @Test
    void who_wrote_more_than_the_disk_keeps_of_one_waits_and_nobody_else_does() {
        commons.ink().uses(story.samira.id(), (int) (2 * Ink.MOST), System.nanoTime());
        var samira = desk(story.samira);
        var yann = desk(story.yann);
        samira.write(1, typist().begin());
        await().until(() -> samira.ending().isPresent());
        assertThat(samira.ending()).contains(4430);
        yann.write(1, typist().begin());
        await().until(() -> yann.saved() == 1);
        var version = versions.name(story.samira, document, new Title("Avant"));
        assertThatThrownBy(() -> rooms.restore(story.samira, document, version))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(DocumentReason.SPENT));
    }
}
