package org.preau.transfer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * An export as big as allowed, in the proportions of real ones, with its parts in Trello's own order (actions first, checklists last).
 * Started with a file as argument, reads it as an import does and prints time and memory: {@code -Xmx64m} is the point of it.
 */
final class LargeExport {

    private static final int LISTS = 40;
    private static final int COMMENTS = 20_000;
    private static final String PADDING =
            "\"limits\": {\"attachments\": {\"perCard\": {\"status\": \"ok\", \"disableAt\": 1000, \"warnAt\": 800}}}, \"cover\": {\"idAttachment\": null, \"color\": null, \"size\": \"normal\", \"brightness\": \"light\"}, ";
    private static final String WORDS =
            "Préparer la salle, prévenir les bénévoles et relire l’affiche — sans oublier le goûter 🥐. ";

    private LargeExport() {}

    static void write(Path file, int cards) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write("{\"id\": \"%s\", \"name\": \"Grand tableau\", \"actions\": [".formatted(id(0, 0)));
            list(out, COMMENTS, number -> comment(out, number, cards));
            out.write("], \"cards\": [");
            list(out, cards, number -> card(out, number));
            out.write("], \"labels\": [], \"lists\": [");
            list(
                    out,
                    LISTS,
                    number -> write(
                            out,
                            "{\"id\": \"%s\", \"name\": \"Liste %d\", \"pos\": %d}"
                                    .formatted(id(2, number), number, number)));
            out.write("], \"members\": [], \"checklists\": [");
            list(out, cards / 4, number -> checklist(out, number));
            out.write("]}");
        }
    }

    private static void list(BufferedWriter out, int size, IntConsumer element) throws IOException {
        for (var number = 0; number < size; number++) {
            if (number > 0) {
                out.write(",\n");
            }
            element.accept(number);
        }
    }

    private static void comment(Writer out, int number, int cards) {
        write(
                out,
                ("{\"id\": \"%s\", \"type\": \"commentCard\", \"date\": \"2026-01-01T10:00:00.000Z\", \"idMemberCreator\": \"%s\", "
                                + "\"data\": {\"text\": \"%s\", \"card\": {\"id\": \"%s\"}}, %s \"memberCreator\": {\"id\": \"%2$s\", \"fullName\": \"Awa Diallo\"}}")
                        .formatted(id(5, number), id(7, 1), WORDS.repeat(4), id(1, number * 31 % cards), PADDING));
    }

    private static void card(Writer out, int number) {
        write(
                out,
                ("{\"id\": \"%s\", \"idList\": \"%s\", \"name\": \"Carte %d\", \"pos\": %d, \"shortLink\": \"%08x\", \"closed\": %s, %s "
                                + "\"idMembers\": [], \"idLabels\": [], \"badges\": {\"comments\": 1}, \"desc\": \"%s\"}")
                        .formatted(
                                id(1, number),
                                id(2, number % LISTS),
                                number,
                                1000 - number % 1000,
                                number,
                                number % 3 == 0,
                                PADDING.repeat(10),
                                WORDS.repeat(8)));
    }

    private static void checklist(Writer out, int number) {
        var item = "{\"id\": \"%s\", \"name\": \"%s\", \"state\": \"complete\", \"pos\": 1}";
        write(
                out,
                "{\"id\": \"%s\", \"idCard\": \"%s\", \"name\": \"Avant\", \"checkItems\": [%s, %s]}"
                        .formatted(
                                id(3, number),
                                id(1, number * 4),
                                item.formatted(id(4, 2 * number), WORDS),
                                item.formatted(id(4, 2 * number + 1), "Fini")));
    }

    private static String id(int kind, int number) {
        return "656e0a%02x%016x".formatted(kind, number);
    }

    private static void write(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]);
        var start = System.nanoTime();
        try (var upload = Exports.file("grand.json", Files.newInputStream(file));
                var export = TrelloExport.open(upload)) {
            var opened = System.nanoTime();
            var cards = 0;
            try (var chunks = export.draft().chunks()) {
                cards = chunks.mapToInt(List::size).sum();
            }
            System.out.printf(
                    "import of %d MB: %d cards, opened in %d ms, read again in %d ms, peak heap %d MB (goal <= 64 MB)%n",
                    Files.size(file) >> 20,
                    cards,
                    millis(start, opened),
                    millis(opened, System.nanoTime()),
                    peak() >> 20);
        }
    }

    private static long millis(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
