package org.preau.document;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.preau.Preau;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.document.crdt.Typist;
import org.preau.member.People;
import org.preau.shared.Title;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/**
 * The application in a process of its own, to be killed: twenty people type in one document without pause, a letter at a time. It says
 * which document, then each letter once it is said to be saved: {@code saved TYPIST LETTERS}.
 */
final class BusyRoom {

    static final int TYPISTS = 20;

    static final Map<String, Object> WITHOUT_SCREENS = Map.of(
            "spring.autoconfigure.exclude",
                    "com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "spring.main.lazy-initialization", "true",
            "preau.jobs", "false");

    private final Rooms rooms;
    private final People people;
    private final Story story;
    private final DocumentId document;

    private BusyRoom(ApplicationContext house) {
        rooms = house.getBean(Rooms.class);
        people = house.getBean(People.class);
        story = house.getBean(Storyteller.class).tell();
        document = house.getBean(Documents.class)
                .create(story.samira, story.fair, new Title("Compte rendu"), FirstText.blank());
    }

    public static void main(String[] arguments) {
        var house = new SpringApplicationBuilder(Preau.class)
                .web(WebApplicationType.NONE)
                .properties(WITHOUT_SCREENS)
                .run(arguments);
        var busy = new BusyRoom(house);
        System.out.println("document " + busy.document);
        LongStream.rangeClosed(1, TYPISTS)
                .forEach(typist -> Thread.ofPlatform().start(() -> busy.typeWithoutPause(typist)));
    }

    /** Its paragraph begins with its own letter, by which it is found again. */
    private void typeWithoutPause(long typist) {
        var writer = List.of(story.samira, story.yann, story.nora).get((int) typist % 3);
        var desk = new Desk(rooms, new DocumentSocket.Visit(document, writer, people.me(writer), true));
        var hand = new Typist(typist * 7_919);
        desk.write(1, hand.begin());
        for (var number = 2; true; number++) {
            desk.write(number, hand.type(letter(typist)));
            pause();
            System.out.println("saved " + typist + " " + Math.max(0, desk.saved() - 1));
        }
    }

    static String letter(long typist) {
        return String.valueOf((char) ('a' + typist - 1));
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
