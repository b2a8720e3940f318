package org.preau.hostile;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.preau.Preau;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.board.Boards;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.LaneId;
import org.preau.board.Lanes;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.ThreadId;
import org.preau.discussion.Threads;
import org.preau.shared.Markdown;
import org.preau.shared.Title;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/**
 * The application in a process of its own, to be killed: people post messages in one thread and move cards of one board
 * without pause. It says each act once it is acknowledged: {@code message ID} or {@code card ID}.
 */
final class BusyHouse {

    private static final int WRITERS = 20;

    private static final Map<String, Object> WITHOUT_SCREENS = Map.of(
            "spring.autoconfigure.exclude",
                    "com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "spring.main.lazy-initialization", "true",
            "preau.jobs", "false");

    private final Messages messages;
    private final Cards cards;
    private final Story story;
    private final ThreadId thread;
    private final List<LaneId> lanes;
    private final List<CardId> all;

    private BusyHouse(ApplicationContext house) {
        messages = house.getBean(Messages.class);
        cards = house.getBean(Cards.class);
        story = house.getBean(Storyteller.class).tell();
        var threads = house.getBean(Threads.class);
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        thread = threads.open(
                story.samira, general, new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("Bonjour")));
        var board = house.getBean(Boards.class).create(story.samira, story.fair, new Title("Fête"));
        lanes = numbered(2).stream()
                .map(title -> house.getBean(Lanes.class).add(story.samira, board, title))
                .toList();
        all = cards.add(story.samira, lanes.getFirst(), numbered(WRITERS));
    }

    private static List<Title> numbered(int size) {
        return IntStream.range(0, size)
                .mapToObj(number -> new Title("n° " + number))
                .toList();
    }

    public static void main(String[] arguments) {
        var house = new SpringApplicationBuilder(Preau.class)
                .web(WebApplicationType.NONE)
                .properties(WITHOUT_SCREENS)
                .run(arguments);
        var busy = new BusyHouse(house);
        busy.all.forEach(card -> Thread.ofPlatform().start(() -> busy.writeWithoutPause(card)));
    }

    private void writeWithoutPause(CardId card) {
        for (var i = 1; true; i++) {
            var message = messages.post(story.yann, thread, ClientId.fresh(), new Markdown("Message " + i));
            System.out.println("message " + message);
            cards.move(story.yann, card, lanes.get(i % 2), null);
            System.out.println("card " + card);
        }
    }
}
