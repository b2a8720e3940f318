package org.preau.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Scratch;
import org.preau.TestDatabase;
import org.preau.document.crdt.PlainText;
import org.preau.shared.database.ChildJvm;
import org.springframework.beans.factory.annotation.Autowired;

/** R1 in a document: the application is killed under twenty typists; every letter that was said to be saved is there. */
@PreauTest
@Tag("hostile")
class KilledRoomTest {

    private static final int LETTERS = 1_200;

    @Autowired
    Chronicle chronicle;

    @Autowired
    Invariants invariants;

    @Test
    void every_letter_said_to_be_saved_is_there() throws Exception {
        killedUnderTypists();
    }

    @RepeatedTest(20)
    @Tag("soak")
    void twenty_times_over() throws Exception {
        killedUnderTypists();
    }

    private void killedUnderTypists() throws Exception {
        var house = start();
        var saved = new HashMap<Long, Integer>();
        DocumentId document;
        try (var told = house.inputReader()) {
            document = DocumentId.of(next(told, "document "));
            read(told, saved, LETTERS);
            house.toHandle().destroyForcibly();
            read(told, saved, Integer.MAX_VALUE);
        }
        house.waitFor();

        var text = PlainText.of(
                chronicle.shownAt(document, chronicle.past(document).head()));
        assertThat(saved).hasSize(BusyRoom.TYPISTS);
        saved.forEach((typist, letters) ->
                assertThat(text).contains(BusyRoom.letter(typist).repeat(letters)));
        invariants.hold();
    }

    private static Process start() throws IOException {
        var server = TestDatabase.started();
        var command = ChildJvm.command(
                BusyRoom.class.getName(),
                "--preau.database.url=" + server.url(),
                "--preau.database.user=" + server.user(),
                "--preau.database.password=" + server.password(),
                "--preau.keys=" + Scratch.path("keys"));
        command = command.stream()
                .map(word -> word.equals("-Xmx128m") ? "-Xmx256m" : word)
                .toList();
        return new ProcessBuilder(command)
                .redirectError(Scratch.path("busy-room.log").toFile())
                .start();
    }

    private static String next(BufferedReader told, String kind) throws IOException {
        var line = told.readLine();
        while (line != null && !line.startsWith(kind)) {
            line = told.readLine();
        }
        return String.valueOf(line).substring(kind.length());
    }

    /** Until so many letters are saved, all typists together, or nothing more is said. */
    private static void read(BufferedReader told, Map<Long, Integer> saved, int letters) throws IOException {
        String line;
        while (saved.values().stream().mapToInt(count -> count).sum() < letters && (line = told.readLine()) != null) {
            var words = line.split(" ", -1);
            if (words.length == 3 && words[0].equals("saved") && words[2].matches("\\d+")) {
                saved.merge(Long.valueOf(words[1]), Integer.valueOf(words[2]), Math::max);
            }
        }
    }
}
