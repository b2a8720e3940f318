package org.preau.document;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.preau.Preau;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.document.crdt.Typist;
import org.preau.member.People;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/**
 * The application in a process of its own, with as much memory as its screens leave it: three documents are written full, then all are
 * told more at the same moment, from many screens, and looked at as they were. It says {@code there} at the end of it, if it is.
 */
final class FullHouse {

    private static final int SCREENS = 8;

    private final Rooms rooms;
    private final People people;
    private final Documents documents;
    private final Versions versions;
    private final Story story;
    private final LongStates longStates = new LongStates();

    private FullHouse(ApplicationContext house) {
        rooms = house.getBean(Rooms.class);
        people = house.getBean(People.class);
        documents = house.getBean(Documents.class);
        versions = house.getBean(Versions.class);
        story = house.getBean(Storyteller.class).tell();
    }

    private record Book(DocumentId id, Actor.Member author, Typist hand) {}

    public static void main(String[] arguments) throws InterruptedException {
        var house = new SpringApplicationBuilder(Preau.class)
                .web(WebApplicationType.NONE)
                .properties(BusyRoom.WITHOUT_SCREENS)
                .run(arguments);
        var full = new FullHouse(house);
        var books = Stream.of(full.story.samira, full.story.yann, full.story.nora)
                .map(full::book)
                .toList();
        full.allAtOnce(books);
        house.close();
        System.out.println("there");
        Runtime.getRuntime().halt(0);
    }

    private Book book(Actor.Member author) {
        var id = documents.create(author, story.fair, new Title("Annales"), FirstText.blank());
        var book = new Book(id, author, new Typist(author.hashCode() & 0xFFFF));
        write(book, book.hand().begin());
        IntStream.range(0, 4).forEach(_ -> write(book, pages(book, 10)));
        System.out.println("full");
        return book;
    }

    private static byte[][] pages(Book book, int pages) {
        return IntStream.range(0, pages)
                .mapToObj(_ -> book.hand().type("x".repeat(200_000)))
                .toArray(byte[][]::new);
    }

    private void write(Book book, byte[]... edits) {
        var desk = desk(book);
        IntStream.range(0, edits.length).forEach(edit -> desk.write(edit + 1, edits[edit]));
        await(() -> desk.saved() == edits.length);
        desk.leave();
    }

    private Desk desk(Book book) {
        var desk = new Desk(
                rooms, new DocumentSocket.Visit(book.id(), book.author(), people.me(book.author()), true), longStates);
        desk.forgetLongTexts();
        desk.enter();
        return desk;
    }

    private void allAtOnce(List<Book> books) throws InterruptedException {
        var acts = books.stream()
                .flatMap(book ->
                        Stream.concat(IntStream.range(0, SCREENS).mapToObj(_ -> more(book)), Stream.of(look(book))))
                .toList();
        var hands = acts.stream().map(act -> Thread.ofVirtual().start(act)).toList();
        for (var hand : hands) {
            hand.join();
        }
    }

    /** More than fits. */
    private Runnable more(Book book) {
        var further = book.hand().type("y".repeat(400_000));
        return () -> {
            var desk = desk(book);
            for (var frame = 1; frame <= 5; frame++) {
                desk.write(frame, further);
            }
            await(() -> desk.ending().isPresent());
        };
    }

    private Runnable look(Book book) {
        var version = versions.name(book.author(), book.id(), new Title("Pleines"));
        return () -> versions.show(book.author(), book.id(), version);
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(condition);
    }
}
