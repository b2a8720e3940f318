package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.FullDisk;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.document.crdt.PlainText;
import org.preau.document.crdt.Typist;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions that are kept by themselves while people have a document open, and what age leaves of them. */
@PreauTest
class KeptVersionsTest {

    private static final AtomicLong CLIENTS = new AtomicLong(50_000_000);

    @Autowired
    Storyteller teller;

    @Autowired
    Documents documents;

    @Autowired
    DocumentRepository rows;

    @Autowired
    VersionRepository kept;

    @Autowired
    Versions versions;

    @Autowired
    Moments moments;

    @Autowired
    Chronicle chronicle;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Invariants invariants;

    private Story story;
    private DocumentId document;
    private Desk samira;
    private Typist hand;

    @BeforeEach
    void begin() {
        story = teller.tell();
        document = documents.create(story.samira, story.fair, new Title("Compte rendu"), new FirstText("Bonjour."));
        samira = desk(story.samira);
        hand = new Typist(CLIENTS.incrementAndGet());
        write(samira, 1, hand.begin());
    }

    private Desk desk(Actor.Member who) {
        var desk = new Desk(rooms, new DocumentSocket.Visit(document, who, people.me(who), true));
        await(() -> desk.heard(0));
        return desk;
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(2))
                .atMost(Duration.ofSeconds(20))
                .until(condition);
    }

    private static void write(Desk desk, long number, byte[] edit) {
        desk.write(number, edit);
        await(() -> desk.saved() == number);
    }

    private List<VersionLine> listed() {
        return versions.of(story.samira, document);
    }

    private String shown(VersionLine version) {
        return PlainText.of(versions.show(story.samira, document, version.id()));
    }

    /** As if so much time had gone since they were kept. */
    private void age(int minutes) {
        jdbc.sql("UPDATE document_version SET kept_at = kept_at - INTERVAL ? MINUTE WHERE document_id = ?")
                .params(minutes, document.value())
                .update();
    }

    @Test
    void one_is_kept_when_writing_has_gone_on_for_ten_minutes_though_nobody_leaves() {
        var now = Instant.now();
        desk(story.nora);
        write(samira, 2, hand.type("Présents : tous"));
        rooms.keepVersions(now);
        rooms.keepVersions(now.plus(Duration.ofMinutes(9)));
        write(samira, 3, hand.type("."));
        assertThat(listed()).isEmpty();
        rooms.keepVersions(now.plus(Duration.ofMinutes(10)));
        await(() -> listed().size() == 1);
        assertThat(shown(listed().getFirst())).contains("Présents : tous.");
        rooms.keepVersions(now.plus(Duration.ofMinutes(30)));
        age(31);
        write(samira, 4, hand.type(" Ou presque"));
        assertThat(listed()).as("none like the last").hasSize(1);
        rooms.keepVersions(now.plus(Duration.ofMinutes(31)));
        rooms.keepVersions(now.plus(Duration.ofMinutes(41)));
        await(() -> listed().size() == 2);
        assertThat(shown(listed().getFirst())).contains("Ou presque");
        invariants.hold();
    }

    @Test
    void one_is_kept_before_a_paste_once_for_all_its_parts() {
        var yann = desk(story.yann);
        write(yann, 1, new Typist(CLIENTS.incrementAndGet()).begin());
        write(samira, 2, hand.type("x".repeat(5_000)));
        write(samira, 3, hand.type("x".repeat(5_000)));
        assertThat(listed()).singleElement().satisfies(version -> {
            assertThat(version.by()).isEqualTo(story.yann.id());
            assertThat(shown(version)).startsWith("Bonjour.").doesNotContain("x");
        });
        age(1);
        write(samira, 4, hand.type("y".repeat(5_000)));
        assertThat(listed()).hasSize(2);
        assertThat(shown(listed().getFirst())).contains("x".repeat(10_000)).doesNotContain("y");
        invariants.hold();
    }

    @Test
    void one_is_kept_before_more_than_a_tenth_is_taken_away_and_none_before_less() {
        write(samira, 2, hand.type("x".repeat(2_000)));
        write(samira, 3, hand.type("x".repeat(2_000)));
        write(samira, 4, hand.takeBack(299));
        write(samira, 5, hand.type("y".repeat(399)));
        write(samira, 6, hand.takeBack(399));
        assertThat(listed()).as("less than a tenth").isEmpty();
        write(samira, 7, hand.type("z".repeat(450)));
        write(samira, 8, hand.takeBack(450));
        assertThat(listed()).hasSize(1);
        assertThat(shown(listed().getFirst())).contains("z".repeat(450));
    }

    @Test
    void a_large_change_and_the_version_before_it_are_written_together_or_not_at_all() {
        try (var _ = FullDisk.under(database, "document_version")) {
            samira.write(2, hand.type("x".repeat(5_000)));
            await(() -> samira.heard(7));
            assertThat(samira.saved()).isEqualTo(1);
        }
        await(() -> samira.saved() == 2);
        assertThat(listed()).hasSize(1);
        assertThat(shown(listed().getFirst())).isEqualTo("Bonjour.");
        invariants.hold();
    }

    @Test
    void age_leaves_the_first_of_ten_minutes_and_the_last_of_a_day_and_what_has_a_name() {
        var days = Instant.now().minus(Duration.ofDays(5)).truncatedTo(ChronoUnit.DAYS);
        var hours = Instant.now().minus(Duration.ofHours(5)).truncatedTo(ChronoUnit.HOURS);
        keepAt(2, days.plusSeconds(3_600), Optional.empty());
        keepAt(3, days.plusSeconds(3_700), Optional.of(new Title("Approuvé")));
        keepAt(4, days.plusSeconds(7_200), Optional.empty());
        keepAt(5, hours.plusSeconds(60), Optional.empty());
        keepAt(6, hours.plusSeconds(500), Optional.empty());
        keepAt(7, hours.plusSeconds(700), Optional.empty());
        keepAt(8, Instant.now().minusSeconds(90), Optional.empty());
        keepAt(9, Instant.now().minusSeconds(80), Optional.empty());
        write(samira, 10, hand.type("b"));
        moments.keep(document);
        moments.keep(document);
        assertThat(kept.seqs(document)).containsExactlyInAnyOrder(4L, 5L, 6L, 8L, 9L, 10L, 11L);
        assertThat(checkpoints())
                .as("the states that a version is read from, and the last")
                .containsExactly(4L, 5L, 6L, 8L, 9L, 10L);
        assertThat(listed()).allSatisfy(version -> assertThat(shown(version)).contains("b"));
        invariants.hold();
    }

    @Test
    void age_spares_what_stood_there_before_a_large_change() {
        var hours = Instant.now().minus(Duration.ofHours(5)).truncatedTo(ChronoUnit.HOURS);
        keepAt(2, hours.plusSeconds(60), Optional.empty());
        keepAt(3, hours.plusSeconds(500), Optional.empty());
        write(samira, 4, hand.type("x".repeat(5_000)));
        moments.keep(document);
        assertThat(kept.seqs(document)).containsExactlyInAnyOrder(3L, 4L, 5L);
        invariants.hold();
        age(31 * 24 * 60);
        jdbc.sql("UPDATE document_version SET spared_until = spared_until - INTERVAL 31 DAY WHERE document_id = ?")
                .param(document.value())
                .update();
        write(samira, 5, hand.type("b"));
        moments.keep(document);
        assertThat(kept.seqs(document)).as("the last of its day").contains(5L).doesNotContain(3L);
    }

    /** Writes a letter, and keeps it as if at that time. */
    private void keepAt(long number, Instant at, Optional<Title> name) {
        write(samira, number, hand.type("b"));
        kept.save(new KeptVersion(rows.read(document).orElseThrow(), Actor.system(), name, at));
        var state = chronicle.past(document).text().replica().encode();
        chronicle.keep(document, number + 1, new Checkpoint.Packed(state, "{}", ""));
    }

    private List<Long> checkpoints() {
        return jdbc.sql("SELECT seq FROM document_checkpoint WHERE document_id = ? ORDER BY seq")
                .param(document.value())
                .query(Long.class)
                .list();
    }
}
