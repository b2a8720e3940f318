package org.preau.today;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.agenda.EventDraft;
import org.preau.agenda.Events;
import org.preau.agenda.Venue;
import org.preau.agenda.When;
import org.preau.board.Boards;
import org.preau.board.Cards;
import org.preau.board.Due;
import org.preau.board.Lanes;
import org.preau.discussion.ClientId;
import org.preau.discussion.Opening;
import org.preau.discussion.Threads;
import org.preau.member.Level;
import org.preau.member.Openness;
import org.preau.member.Requests;
import org.preau.member.Seating;
import org.preau.poll.Answer;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.OptionId;
import org.preau.poll.PollDates;
import org.preau.poll.PollDraft;
import org.preau.poll.PollId;
import org.preau.poll.Polls;
import org.preau.poll.Sheet;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** « Aujourd’hui » while others act. */
class OpenDayTest extends ScreenTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    Threads threads;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    Events events;

    @Autowired
    Polls polls;

    @Autowired
    PollDates dates;

    @Autowired
    Ballots ballots;

    @Autowired
    Closings closings;

    @Autowired
    Requests requests;

    @Autowired
    Seating seating;

    @BeforeEach
    void samiraLooks() {
        enter(story.samira);
        open("");
    }

    @Test
    void what_is_said_is_shown_as_it_is_said() {
        elsewhere(() -> say(story.yann, story.fair, "Repas", "Que mange-t-on ?"));
        within(() -> shown().contains("Repas"));
        assertThat(shown()).contains("Yann\u00a0: Que mange-t-on ?");
    }

    @Test
    void a_card_comes_when_it_is_due_and_goes_when_it_is_done() {
        var board = boards.create(story.samira, story.fair, new Title("Fête"));
        var card = cards.add(
                        story.samira,
                        lanes.add(story.samira, board, new Title("À faire")),
                        List.of(new Title("Louer la sono")))
                .getFirst();
        elsewhere(() -> cards.due(story.yann, card, new Due(soon(), null)));
        elsewhere(() -> cards.assign(story.yann, card, story.samira.id(), true));
        within(() -> shown().contains("Louer la sono"));
        elsewhere(() -> cards.tick(story.yann, card, true));
        within(() -> !shown().contains("Louer la sono"));
    }

    @Test
    void an_event_and_somebody_at_the_door_come_too() {
        var closed = story.space(story.samira, "Cuisine", Openness.CLOSED);
        elsewhere(() -> requests.ask(story.anne, closed, "J’aimerais aider."));
        elsewhere(() -> events.create(
                story.yann,
                story.fair,
                EventDraft.of(new Title("Répétition"), When.wholeDay(soon()), PARIS)
                        .at(new Venue("Salle communale"))));
        within(() -> shown().contains("Répétition") && shown().contains("Anne Vasseur"));
    }

    /** The list is told of others' answers, and what is chosen but not sent stays chosen. */
    @Test
    void what_is_chosen_stays_chosen_while_others_answer() {
        var poll = polls.ask(story.nora, story.fair, AskedPoll.DRAFT.expecting(List.of(story.samira.id())));
        within(() -> shown().contains("quelle date"));
        var choices = choices();
        hold(choices);
        elsewhere(() -> ballots.answer(story.yann, poll, AskedPoll.yesTo(firstDate(poll))));
        within(() -> shown().contains("1 sur"));
        assertThat(choicesShown()).containsExactly(choices);
    }

    /** More dates than are answered here: what was chosen is kept, and answered there. */
    @Test
    void what_is_chosen_stays_chosen_while_more_dates_than_are_answered_here_are_asked() {
        var poll = polls.ask(story.nora, story.fair, AskedPoll.DRAFT.expecting(List.of(story.samira.id())));
        within(() -> shown().contains("quelle date"));
        hold(choices());
        IntStream.rangeClosed(1, 3)
                .forEach(day ->
                        elsewhere(() -> dates.add(story.nora, poll, When.wholeDay(LocalDate.of(2089, 12, day)))));
        within(() -> shown().contains("Répondre aux 6 dates"));
        elsewhere(() -> closings.close(story.nora, poll, null));
        within(() -> shown().contains("ce que vous aviez choisi n’a pas été envoyé"));
    }

    @Test
    void a_poll_that_closes_before_what_was_chosen_is_sent_says_so_until_it_is_put_away() {
        var poll = polls.ask(story.nora, story.fair, AskedPoll.DRAFT.expecting(List.of(story.samira.id())));
        within(() -> shown().contains("quelle date"));
        hold(choices());
        elsewhere(() -> closings.close(story.nora, poll, null));
        within(() -> shown().contains("ce que vous aviez choisi n’a pas été envoyé"));
        assertThat(choicesShown()).isEmpty();
        assertThat(calm()).as("nothing waits, but something is to be read").isFalse();
        buttons()
                .filter(button -> button.getAriaLabel()
                        .filter(label -> label.startsWith("Ne plus afficher"))
                        .isPresent())
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(shown()).doesNotContain("quelle date");
        assertThat(calm()).isTrue();
    }

    @Test
    void a_poll_that_somebody_removes_before_what_was_chosen_is_sent_says_so() {
        var poll = polls.ask(story.nora, story.fair, AskedPoll.DRAFT.expecting(List.of(story.samira.id())));
        within(() -> shown().contains("quelle date"));
        hold(choices());
        elsewhere(() -> polls.remove(story.nora, poll));
        within(() -> shown().contains("Ce sondage a été supprimé"));
        assertThat(choicesShown()).isEmpty();
    }

    @Test
    void what_is_sent_to_a_poll_that_has_just_closed_is_told_too() {
        var poll = polls.ask(story.nora, story.fair, AskedPoll.DRAFT.expecting(List.of(story.samira.id())));
        within(() -> shown().contains("quelle date"));
        var choices = choices();
        hold(choices);
        elsewhere(() -> closings.close(story.nora, poll, null));
        send(choices, firstDate(poll), Sheet.UNSEEN);
        within(() -> shown().contains("ce que vous aviez choisi n’a pas été envoyé"));
    }

    @Test
    void who_answered_elsewhere_since_is_led_to_the_poll() {
        var poll = polls.ask(story.nora, story.fair, AskedPoll.DRAFT.expecting(List.of(story.samira.id())));
        within(() -> shown().contains("quelle date"));
        var choices = choices();
        elsewhere(() ->
                ballots.answer(story.samira, poll, new Sheet(Map.of(firstDate(poll), Answer.NO), "", Sheet.UNSEEN)));
        send(choices, firstDate(poll), Sheet.UNSEEN);
        assertThat(here()).isEqualTo("s/" + story.fair + "/polls/" + poll);
    }

    /** Nothing is lost: it was sent from here, or something else was said elsewhere. */
    @Test
    void a_poll_that_closes_after_what_was_chosen_is_sent_goes_without_a_word() {
        var poll = polls.ask(story.nora, story.fair, AskedPoll.DRAFT.expecting(List.of(story.samira.id())));
        within(() -> shown().contains("quelle date"));
        var choices = choices();
        hold(choices);
        send(choices, firstDate(poll), Sheet.UNSEEN);
        assertThat(shown()).doesNotContain("quelle date");
        assertThat(told()).anyMatch(call -> call.contains("preau.arrived"));
        assertThat(polls.snapshot(story.yann, poll).participants().getFirst().answers())
                .startsWith("y");
        elsewhere(() -> closings.close(story.nora, poll, null));
        within(() -> !shown().contains("quelle date"));
        assertThat(shown()).doesNotContain("n’a pas été envoyé");
    }

    @Test
    void a_poll_that_closes_by_itself_waits_no_more() {
        var soon = AskedPoll.draft(Instant.now().plusSeconds(8), When.wholeDay(soon()));
        polls.ask(story.nora, story.fair, soon.expecting(List.of(story.samira.id())));
        within(() -> shown().contains("quelle date"));
        within(() -> !shown().contains("quelle date"));
    }

    @Test
    void a_space_that_one_comes_to_sit_in_is_watched_too() {
        seating.give(story.claire, story.board, story.samira.id(), Level.MEMBER);
        elsewhere(() -> say(story.claire, story.board, "Budget", "Voici."));
        within(() -> shown().contains("Budget"));
    }

    private boolean calm() {
        return $(Paragraph.class).all().stream()
                .anyMatch(sentence -> sentence.getText().equals("Rien ne vous attend."));
    }

    /** However far away it is; and what has no place is counted, with the way to it. */
    @Test
    void what_comes_next_is_shown_and_what_follows_is_counted() {
        event("Assemblée générale", LocalDate.now(PARIS).plusMonths(3));
        within(() -> shown().contains("Assemblée générale"));
        assertThat(ways()).isEmpty();
        IntStream.rangeClosed(1, 9)
                .forEach(day -> event(
                        "Permanence " + day, LocalDate.now(PARIS).plusMonths(4).plusDays(day)));
        within(() -> shown().contains("Et 2 autres dans Fête du printemps"));
        assertThat(shown()).contains("Assemblée générale", "Permanence 7").doesNotContain("Permanence 8");
        assertThat(ways()).containsExactly(address("s/" + story.fair + "/agenda"));
    }

    @Test
    void polls_beyond_the_first_ones_are_counted_too() {
        IntStream.rangeClosed(1, 11)
                .forEach(_ -> polls.ask(story.nora, story.fair, AskedPoll.DRAFT.expecting(List.of(story.samira.id()))));
        within(() -> shown().contains("Et un autre sondage dans Fête du printemps"));
        assertThat(shown()).contains("11 choses vous attendent");
        assertThat(ways()).containsExactly(address("s/" + story.fair + "/polls"));
    }

    @Test
    void hours_that_are_told_by_another_clock_than_the_readers_say_by_which() {
        var kiritimati = ZoneId.of("Pacific/Kiritimati");
        var hour = new When(soon(), LocalTime.of(18, 30), 0);
        elsewhere(() -> events.create(story.yann, story.fair, EventDraft.of(new Title("Escale"), hour, kiritimati)));
        var asked = new PollDraft(
                AskedPoll.terms("Quand ?", Instant.parse("2089-01-01T10:00:00Z")),
                kiritimati,
                List.of(When.wholeDay(soon())));
        elsewhere(() -> polls.ask(story.nora, story.fair, asked.expecting(List.of(story.samira.id()))));
        within(() -> shown().contains("18\u00a0h\u00a030, heure de Kiritimati")
                && shown().contains("0 sur 1 · heure de Kiritimati"));
    }

    private void event(String title, LocalDate day) {
        elsewhere(() ->
                events.create(story.yann, story.fair, EventDraft.of(new Title(title), When.wholeDay(day), PARIS)));
    }

    private List<String> ways() {
        return $(FurtherWays.class).all().stream()
                .flatMap(ways -> $(Anchor.class).from(ways).all().stream())
                .map(Anchor::getHref)
                .toList();
    }

    private static LocalDate soon() {
        return LocalDate.now(PARIS).plusDays(3);
    }

    private OptionId firstDate(PollId poll) {
        return polls.snapshot(story.yann, poll).options().getFirst().id();
    }

    private void say(Actor.Member author, SpaceId space, String title, String words) {
        var channel = threads.channels(author, space).getFirst().id();
        threads.open(author, channel, new Opening(new Title(title), ClientId.fresh(), new Markdown(words)));
    }

    private static void elsewhere(Runnable act) {
        CompletableFuture.runAsync(act).join();
    }

    private String shown() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    private Element choices() {
        return choicesShown().findFirst().orElseThrow();
    }

    private Stream<Element> choicesShown() {
        return below(((Component) getCurrentView()).getElement())
                .filter(element -> element.getTag().equals("preau-choices"));
    }

    private static Stream<Element> below(Element element) {
        var children =
                element.getChildren().filter(child -> !child.isTextNode()).toList();
        return Stream.concat(children.stream(), children.stream().flatMap(OpenDayTest::below));
    }

    /** As the page tells it when something is chosen. */
    private static void hold(Element choices) {
        say(choices, "choices-held", Map.of("held", true));
    }

    private static void send(Element choices, OptionId yes, int before) {
        say(
                choices,
                "answers-send",
                Map.of("clientId", "1", "answers", Map.of(yes.toString(), "y"), "remark", "", "before", before));
    }

    private static void say(Element element, String verb, Map<String, Object> detail) {
        var data = JsonMapper.shared().valueToTree(Map.of("event.detail", detail));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, verb, data));
    }

    private static List<String> told() {
        var ui = UI.getCurrent().getInternals();
        ui.getStateTree().runExecutionsBeforeClientResponse();
        return ui.dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression())
                .toList();
    }

    private Stream<Button> buttons() {
        return $(Button.class).all().stream();
    }
}
