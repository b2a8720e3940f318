package org.preau.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.ScreenTest;
import org.preau.agenda.EventDraft;
import org.preau.agenda.Events;
import org.preau.agenda.When;
import org.preau.board.Boards;
import org.preau.board.Cards;
import org.preau.board.Checklists;
import org.preau.board.Lanes;
import org.preau.board.NewCard;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.Threads;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.member.Level;
import org.preau.member.Seating;
import org.preau.poll.AskedPoll;
import org.preau.poll.Polls;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.JsonNode;

/**
 * R7: every event that an element of the house may say, forged. A new screen joins by its route, a new element by its tag: whatever
 * hears something of a page is found there, and nothing but a refusal ever comes of what nobody meant.
 */
@Tag("hostile")
class ForgedCallsTest extends ScreenTest {

    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

    /** Those whose events say all by their verb, or that say nothing. */
    private static final Set<String> SILENT = Set.of(
            "preau-help-key", "preau-finder-field", "preau-exit", "preau-hand", "preau-unfinished", "preau-left-words");

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    Checklists checklists;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Documents documents;

    @Autowired
    Polls polls;

    @Autowired
    Events events;

    @Autowired
    Making making;

    @Autowired
    Seating seating;

    @Autowired
    Invariants invariants;

    private final Map<String, Object> named = new HashMap<>();

    @BeforeEach
    void a_house_full_of_things() {
        seating.give(story.samira, story.fair, story.claire.id(), Level.LEAD);
        named.put("association", story.bocage.slug());
        named.put("space", story.fair);
        named.put("member", story.yann.id());
        plan();
        talk();
        named.put("document", documents.create(story.claire, story.fair, new Title("Compte rendu"), FirstText.blank()));
        named.put("poll", polls.ask(story.claire, story.fair, AskedPoll.DRAFT));
        polls.ask(story.samira, story.fair, AskedPoll.DRAFT.expecting(List.of(story.claire.id())));
        var draft = EventDraft.of(new Title("Conseil"), When.wholeDay(LocalDate.of(2089, 12, 10)), AskedPoll.PARIS);
        var event = events.create(story.claire, story.fair, draft);
        named.put("event", event);
        var seed = new Seed(Ref.to(Ref.Kind.EVENT, event), story.fair, "Conseil", "", Locale.FRENCH);
        named.put("meeting", making.make(story.claire, Ref.Kind.MEETING, seed).id());
        enter(story.claire);
    }

    private void plan() {
        var board = boards.create(story.claire, story.fair, new Title("Fête"));
        var lane = lanes.add(story.claire, board, new Title("À faire"));
        var card = cards.add(story.claire, lane, List.of(new Title("Louer"), new Title("Ranger")))
                .getFirst();
        named.putAll(Map.of("board", board, "lane", lane, "card", card));
        named.put("checklist", checklists.add(story.claire, card, new Title("Matériel")));
    }

    private void talk() {
        var general = threads.channels(story.claire, story.fair).getFirst().id();
        var thread = threads.open(
                story.claire, general, new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("Bonjour")));
        named.put("thread", thread);
        named.put("message", messages.post(story.claire, thread, ClientId.fresh(), new Markdown("Qui vient ?")));
    }

    @Test
    void nothing_but_a_refusal_comes_of_what_no_element_says() {
        var words = Stream.concat(
                        named.values().stream().map(Object::toString),
                        Stream.of(
                                "card",
                                "poll",
                                "document",
                                "DOCUMENT",
                                "y",
                                new NewCard(new Title("Une de plus")).id().toString()))
                .toList();
        var forger = new Forger(new Random(7), words);
        var met = new TreeMap<String, Set<String>>();
        for (var address : addresses()) {
            UI.getCurrent().navigate(address);
            openWhatIsAsked();
            roundTrip();
            var ears = Ears.of(UI.getCurrent());
            ears.forEach(
                    ear -> met.computeIfAbsent(ear.tag(), _ -> new TreeSet<>()).add(ear.verb()));
            ears.forEach(ear -> deceive(ear, forger));
        }
        assertThat(met.keySet())
                .as("elements that were met, and what they say: " + met)
                .containsAll(speakers());
        invariants.hold();
    }

    /** The dialogs whose elements stand on no screen. */
    private void openWhatIsAsked() {
        $(Button.class).withText("Nouveau fil").all().stream().findFirst().ifPresent(Button::click);
    }

    /** Of every screen that has a route, with things that exist: the innermost first, before what is forged takes something away. */
    private List<String> addresses() {
        return RouteConfiguration.forRegistry(
                        UI.getCurrent().getInternals().getRouter().getRegistry())
                .getAvailableRoutes()
                .stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.getTemplate()),
                        route.getRouteAliases().stream().map(RouteBaseData::getTemplate)))
                .filter(template -> template.startsWith("a/"))
                .sorted(Comparator.reverseOrder())
                .map(this::filled)
                .toList();
    }

    private String filled(String template) {
        return PARAMETER.matcher(template).replaceAll(parameter -> {
            assertThat(named)
                    .as("what a route names: add one of it to this test")
                    .containsKey(parameter.group(1));
            return String.valueOf(named.get(parameter.group(1)));
        });
    }

    private static void deceive(Ears.Ear ear, Forger forger) {
        spoken(ear, null);
        forger.insteadOf(ear.said()).forEach(detail -> spoken(ear, detail));
    }

    private static void spoken(Ears.Ear ear, JsonNode detail) {
        try {
            if (detail == null) {
                ear.hearNothing();
            } else {
                ear.hear(detail);
            }
        } catch (Refusal kindly) {
            assertThat(kindly.reason()).isNotNull();
        } catch (RuntimeException failure) {
            throw new AssertionError(ear.tag() + " " + ear.verb() + " " + shortened(detail), failure);
        }
    }

    private static String shortened(JsonNode detail) {
        var text = String.valueOf(detail);
        return text.substring(0, Math.min(300, text.length()));
    }

    /** The elements of the house that have a file of their own in the browser. */
    private static Set<String> speakers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Component.class));
        return scanner.findCandidateComponents("org.preau").stream()
                .map(found -> tag(found.getBeanClassName()))
                .filter(tag -> tag.startsWith("preau-") && !SILENT.contains(tag))
                .collect(Collectors.toSet());
    }

    private static String tag(String name) {
        try {
            var tag = Class.forName(name).getAnnotation(com.vaadin.flow.component.Tag.class);
            return tag == null ? "" : tag.value();
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
