package org.preau.bench;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The demo as the benchmarks find and fill it: the addresses of one board and one thread of Samira's. */
record House(String address, String board, String thread) {

    static final String PERSON = "Samira Djebbar";

    /** Nobody keeps more than some pages open: a crowd of screens is that of several people. */
    static final List<String> PEOPLE = List.of(
            PERSON,
            "Claire Martin",
            "Yann Briand",
            "Nora Kessler",
            "Paul Tanguy",
            "Jean Lefort",
            "Anne Vasseur",
            "Zoé Lambert");

    private static final String HOME = "a/les-amis-du-bocage";
    private static final Pattern SPACE = Pattern.compile("a/les-amis-du-bocage/s/([0-9a-f-]{36})");
    private static final Pattern THREAD = Pattern.compile("\"threads\":\\[\\{\"id\":\"([0-9a-f-]{36})\"");
    private static final Pattern LANE = Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\",\"title\":\"[^\"]*\",\"order\"");
    private static final Pattern CARD = Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\",\"lane\"");
    private static final Pattern DATE = Pattern.compile("\\{\"id\":\"([0-9a-f-]{36})\",\"number\"");
    private static final Pattern ELEMENT = Pattern.compile("\"preau-(board|timeline|poll)\"");
    private static final int AT_ONCE = 100;

    static House of(BuiltApplication application) {
        var screen = ScriptedScreen.open(application.address(), PERSON, HOME);
        var spaces = SPACE.matcher(screen.page())
                .results()
                .map(found -> HOME + "/s/" + found.group(1))
                .distinct()
                .toList();
        var board = spaces.stream()
                .map(space -> space + "/board")
                .filter(path -> shows(screen, path, LANE))
                .findFirst();
        var list = spaces.stream()
                .filter(path -> shows(screen, path, THREAD))
                .findFirst()
                .orElseThrow();
        screen.go(list);
        return new House(
                application.address(), board.orElseThrow(), list + "/t/" + ScriptedScreen.first(THREAD, screen.page()));
    }

    private static boolean shows(ScriptedScreen screen, String path, Pattern what) {
        screen.go(path);
        return what.matcher(screen.page()).find();
    }

    ScriptedScreen open(String path) {
        return ScriptedScreen.open(address, PERSON, path);
    }

    /** Screens of as many browsers, all on one page, of all who may see it. */
    List<ScriptedScreen> open(String path, int count) {
        var readers = PEOPLE.stream().filter(person -> sees(person, path)).toList();
        return IntStream.range(0, count)
                .mapToObj(number -> ScriptedScreen.open(address, readers.get(number % readers.size()), path))
                .toList();
    }

    /** Whoever may not is shown another page, without an element of ours. */
    private boolean sees(String person, String path) {
        return ELEMENT.matcher(ScriptedScreen.open(address, person, path).page())
                .find();
    }

    static List<String> lanes(ScriptedScreen onBoard) {
        return LANE.matcher(onBoard.page())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    static List<String> dates(ScriptedScreen onPoll) {
        return DATE.matcher(onPoll.page())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The space of the board. */
    String space() {
        return board.substring(0, board.lastIndexOf("/board"));
    }

    static List<String> cards(ScriptedScreen onBoard) {
        return CARD.matcher(onBoard.page())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** Adds cards, spread over the lanes, until the board has so many. */
    void fillBoard(int size) {
        var screen = open(board);
        var lanes = lanes(screen);
        var missing = size - cards(screen).size();
        for (var i = 0; missing > 0; i++) {
            var cards = IntStream.range(0, Math.min(25, missing))
                    .mapToObj(House::card)
                    .toList();
            screen.say("preau-board", "card-add", List.of(Map.of("lane", lanes.get(i % lanes.size()), "cards", cards)));
            missing -= cards.size();
        }
    }

    private static Map<String, String> card(int number) {
        return Map.of(
                "id", UUID.randomUUID().toString(), "title", "Préparer la tâche numéro " + number + " de la fête");
    }

    /** Says so many things in the thread. */
    void fillThread(int size) {
        var screen = open(thread);
        for (var i = 0; i < size / AT_ONCE; i++) {
            screen.say(
                    "preau-timeline",
                    "message-send",
                    Collections.nCopies(AT_ONCE, 0).stream()
                            .map(_ -> words("On se retrouve à **18 h** devant la salle."))
                            .toList());
        }
    }

    static Map<String, Object> words(String text) {
        return Map.of("clientId", UUID.randomUUID().toString(), "text", text, "again", false);
    }
}
