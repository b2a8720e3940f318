package org.preau.bench;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.document.crdt.Replica;
import org.preau.document.crdt.Update;
import org.preau.document.crdt.WireReader;

/** P6: keystrokes of 30 and 100 writers in a document of 100,000 characters; P5: opens a document of 100 pages. */
@Tag("bench")
class DocumentBench {

    private static final Pattern SPACE = Pattern.compile("a/les-amis-du-bocage/s/[0-9a-f-]{36}");
    private static final Pattern DOCUMENT = Pattern.compile("/documents/([0-9a-f-]{36})");
    private static final String LINE =
            "Le conseil souhaite une réponse avant le premier décembre, afin que l’affiche parte à l’impression. ";
    private static final int WARM_S = 5;
    private static final int COUNTED_S = 15;
    private static final int BETWEEN_KEYS_MS = 200;

    @Test
    void keystrokes_and_opening() {
        try (var application = BuiltApplication.start();
                var eye = new Eye(application.address(), House.PERSON)) {
            var house = House.of(application);
            var page = document(house);
            var room = Room.of(house, page);
            room.fill(100_000);
            room.open();
            room.type(30, "<= 2 ms");
            room.type(100, "<= 3 ms");
            room.fill(150_000);
            new Opening(house, eye, page, "preau-document").measure("document of 100 pages", 500);
        }
    }

    private static String document(House house) {
        var screen = house.open("a/les-amis-du-bocage");
        for (var space : SPACE.matcher(screen.page())
                .results()
                .map(found -> found.group())
                .distinct()
                .toList()) {
            screen.go(space + "/documents");
            var found = DOCUMENT.matcher(screen.page());
            if (found.find()
                    && House.PEOPLE.stream()
                            .allMatch(person -> opens(house, person, space + "/documents/" + found.group(1)))) {
                return space + "/documents/" + found.group(1);
            }
        }
        throw new IllegalStateException("The demo has no document for all of " + House.PEOPLE);
    }

    private static boolean opens(House house, String person, String page) {
        return ScriptedScreen.open(house.address(), person, page).page().contains("\"preau-document\"");
    }

    /** The room of that document, and the browsers of those who come into it. */
    private record Room(String address, String path, List<HttpClient> people) {

        private static final AtomicLong CLIENTS = new AtomicLong(1_000_000);

        static Room of(House house, String page) {
            var path = "/live/" + page.replaceFirst("/s/.*/documents/", "/document/");
            return new Room(
                    house.address(),
                    path,
                    House.PEOPLE.stream()
                            .map(person -> ScriptedScreen.signedIn(house.address(), person))
                            .toList());
        }

        private ScriptedEditor editor(Consumer<byte[]> heard) {
            return new ScriptedEditor(CLIENTS.incrementAndGet(), heard).enter(people.getFirst(), address, path);
        }

        void fill(int characters) {
            var saved = new AtomicLong();
            var editor = editor(frame -> saved.accumulateAndGet(frame[0] == 3 ? number(frame) : 0, Math::max));
            editor.begin();
            var last = 0;
            for (var written = 0; written < characters; written += LINE.length() * 10) {
                last = editor.type(LINE.repeat(10));
            }
            while (saved.get() < last) {
                BuiltApplication.pause(20);
            }
            editor.leave();
        }

        void open() {
            var opened = new ArrayList<Double>();
            for (var i = 0; i < 30; i++) {
                var began = System.nanoTime();
                var editor = editor(_ -> {});
                opened.add((System.nanoTime() - began) / 1e6);
                editor.leave();
            }
            Figures.print(
                    "P6 connected and synced, as the client sees it",
                    Figures.percentile(opened.subList(10, 30), 50),
                    "ms",
                    "<= 5 ms of server time");
        }

        void type(int writers, String goal) {
            var typing = new Typing();
            var observer = new Replica();
            var watching = editor(frame -> typing.heard(frame, observer));
            var editors = IntStream.range(0, writers)
                    .mapToObj(number ->
                            typing.writer(CLIENTS.incrementAndGet(), people.get(number % people.size()), address, path))
                    .toList();
            typing.run(editors);
            typing.print(writers, goal);
            watching.leave();
            editors.forEach(writer -> writer.editor().leave());
        }
    }

    /** What was typed when, and when others had it and the server had kept it. */
    private static final class Typing {

        private final Map<Long, Long> sent = new ConcurrentHashMap<>();
        private final ConcurrentLinkedQueue<Double> arrived = new ConcurrentLinkedQueue<>();
        private final ConcurrentLinkedQueue<Double> kept = new ConcurrentLinkedQueue<>();
        private volatile boolean counted;

        private record Writer(long client, ScriptedEditor editor, Map<Integer, Long> written) {}

        Writer writer(long client, HttpClient http, String address, String path) {
            Map<Integer, Long> written = new ConcurrentHashMap<>();
            var editor = new ScriptedEditor(client, frame -> saved(frame, written)).enter(http, address, path);
            editor.begin();
            return new Writer(client, editor, written);
        }

        private void saved(byte[] frame, Map<Integer, Long> written) {
            var began = frame[0] == 3 ? written.remove((int) number(frame)) : null;
            if (began != null && counted) {
                kept.add((System.nanoTime() - began) / 1e6);
            }
        }

        void heard(byte[] frame, Replica observer) {
            if (frame[0] > 1) {
                return;
            }
            var wire = new WireReader(frame);
            wire.octet();
            if (frame[0] == 0) {
                wire.number();
                wire.octet();
            }
            var update = wire.rest();
            observer.apply(Update.read(update));
            var began = frame[0] == 1 ? sent.remove(author(update)) : null;
            if (began != null && counted) {
                arrived.add((System.nanoTime() - began) / 1e6);
            }
        }

        /** Of an update of one writer: its client. */
        private static long author(byte[] update) {
            var wire = new WireReader(update);
            wire.number();
            wire.number();
            return wire.number();
        }

        void run(List<Writer> writers) {
            try (var keys = Executors.newScheduledThreadPool(2)) {
                for (var i = 0; i < writers.size(); i++) {
                    var writer = writers.get(i);
                    keys.scheduleAtFixedRate(
                            () -> press(writer),
                            (long) BETWEEN_KEYS_MS * 1_000 * i / writers.size(),
                            BETWEEN_KEYS_MS * 1_000,
                            TimeUnit.MICROSECONDS);
                }
                BuiltApplication.pause(WARM_S * 1_000);
                counted = true;
                BuiltApplication.pause(COUNTED_S * 1_000);
                keys.shutdownNow();
            }
        }

        private void press(Writer writer) {
            var now = System.nanoTime();
            sent.put(writer.client(), now);
            writer.written().put(writer.editor().type("a"), now);
        }

        void print(int writers, String goal) {
            var what = "P6 keystroke, " + writers + " writers, ";
            System.out.printf(
                    Locale.ROOT,
                    "%sp50: %.2f ms, p95: %.2f ms (goal p95 %s)%n",
                    what + "until another client has it, ",
                    Figures.percentile(List.copyOf(arrived), 50),
                    Figures.percentile(List.copyOf(arrived), 95),
                    goal);
            System.out.printf(
                    Locale.ROOT,
                    "%sp50: %.1f ms, p95: %.1f ms (goal p95 <= 60 ms)%n",
                    what + "saved, ",
                    Figures.percentile(List.copyOf(kept), 50),
                    Figures.percentile(List.copyOf(kept), 95));
        }
    }

    private static long number(byte[] frame) {
        var wire = new WireReader(frame);
        wire.octet();
        return wire.number();
    }
}
