package org.preau.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** P3: a message, a card move and a vote, until every other open screen shows it; one of them is a real browser that paints. */
@Tag("bench")
class LiveBench {

    private static final int SCREENS = 200;
    private static final int WARM = 120;
    private static final int COUNTED = 50;
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");

    @Test
    void messages_moves_and_votes() {
        try (var application = BuiltApplication.start();
                var eye = new Eye(application.address(), House.PERSON)) {
            var house = House.of(application);
            messages(house, eye);
            moves(house, eye);
            votes(house, eye, AskedDates.ask(house, eye, 5));
        }
    }

    private static void messages(House house, Eye eye) {
        var actor = house.open(house.thread());
        eye.open(house.thread());
        var echo = new Echo(house.open(house.thread(), SCREENS));
        for (var i = 0; i < WARM + COUNTED; i++) {
            var mark = "marque-" + i + "-";
            if (i == WARM) {
                echo.forget();
                eye.forget();
            }
            eye.expect(mark);
            echo.of(mark, () -> actor.say("preau-timeline", "message-send", List.of(House.words("Bonjour " + mark))));
            eye.see();
            BuiltApplication.pause(20);
        }
        echo.print("message");
        eye.print("message");
    }

    private static void moves(House house, Eye eye) {
        var actor = house.open(house.board());
        eye.open(house.board());
        var echo = new Echo(house.open(house.board(), SCREENS));
        var lanes = House.lanes(actor);
        var card = House.cards(actor).getFirst();
        for (var i = 0; i < WARM + COUNTED; i++) {
            var move = new HashMap<>(Map.of("card", card, "lane", lanes.get(1 + i % (lanes.size() - 1))));
            move.put("after", null);
            if (i == WARM) {
                echo.forget();
            }
            echo.of(card, () -> actor.say("preau-board", "card-move", List.of(move)));
            BuiltApplication.pause(20);
        }
        echo.print("card move");
    }

    private static void votes(House house, Eye eye, AskedDates asked) {
        var actor = house.open(asked.path());
        eye.open(asked.path());
        var dates = House.dates(actor);
        var echo = new Echo(house.open(asked.path(), SCREENS));
        var version = -1;
        for (var i = 0; i < WARM + COUNTED; i++) {
            var mark = "marque-" + i + "-";
            if (i == WARM) {
                echo.forget();
                eye.forget();
            }
            var sheet = Map.of(
                    "clientId",
                    UUID.randomUUID().toString(),
                    "answers",
                    Map.of(dates.get(i % dates.size()), "y"),
                    "remark",
                    mark,
                    "before",
                    version);
            eye.expect(mark);
            var told = echo.of(mark, () -> actor.say("preau-poll", "answers-send", List.of(sheet)));
            version = Integer.parseInt(ScriptedScreen.first(VERSION, told));
            eye.see();
            BuiltApplication.pause(20);
        }
        echo.print("vote");
        eye.print("vote");
    }
}
