package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Scratch;
import org.preau.TestDatabase;
import org.preau.shared.database.ChildJvm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** R1 through the use cases: the application is killed while twenty people write; what was acknowledged is there, whole. */
@PreauTest
@Tag("hostile")
class KilledHouseTest {

    private static final String MESSAGE = "message ";
    private static final String CARD = "card ";

    @Autowired
    JdbcTemplate database;

    @Autowired
    Invariants invariants;

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_half_done() throws Exception {
        killedUnderWriters();
    }

    @RepeatedTest(20)
    @Tag("soak")
    void twenty_times_over() throws Exception {
        killedUnderWriters();
    }

    private void killedUnderWriters() throws Exception {
        var house = start();
        var acknowledged = new ArrayList<String>();
        try (var told = house.inputReader()) {
            read(told, acknowledged, 300);
            house.toHandle().destroyForcibly();
            read(told, acknowledged, Integer.MAX_VALUE);
        }
        house.waitFor();

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(300);
        assertThat(
                        kept(
                                "MessagePosted",
                                "SELECT id FROM message WHERE id IN (SELECT JSON_VALUE(details, '$.message') FROM activity WHERE verb = ?)"))
                .containsAll(named(acknowledged, MESSAGE));
        new HashSet<>(named(acknowledged, CARD))
                .forEach(card -> assertThat(moves(card))
                        .isBetween(
                                Collections.frequency(acknowledged, CARD + card),
                                Collections.frequency(acknowledged, CARD + card) + 1));
        invariants.hold();
    }

    private static Process start() throws IOException {
        var server = TestDatabase.started();
        var command = ChildJvm.command(
                BusyHouse.class.getName(),
                "--preau.database.url=" + server.url(),
                "--preau.database.user=" + server.user(),
                "--preau.database.password=" + server.password(),
                "--preau.keys=" + Scratch.path("keys"));
        command = command.stream()
                .map(word -> word.equals("-Xmx128m") ? "-Xmx256m" : word)
                .toList();
        return new ProcessBuilder(command)
                .redirectError(Scratch.path("busy-house.log").toFile())
                .start();
    }

    private static void read(BufferedReader told, List<String> acknowledged, int count) throws IOException {
        var line = "";
        while (acknowledged.size() < count && (line = told.readLine()) != null) {
            if (line.startsWith(MESSAGE) || line.startsWith(CARD)) {
                acknowledged.add(line);
            }
        }
    }

    private static List<String> named(List<String> acknowledged, String kind) {
        return acknowledged.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .toList();
    }

    private List<String> kept(String verb, String query) {
        return database.queryForList(query, String.class, verb);
    }

    private int moves(String card) {
        return database.queryForList(
                        "SELECT id FROM activity WHERE verb = 'CardMoved' AND ref_id = ?", String.class, card)
                .size();
    }
}
