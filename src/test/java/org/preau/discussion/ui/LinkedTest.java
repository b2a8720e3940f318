package org.preau.discussion.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.board.Boards;
import org.preau.board.CardDetails;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.Due;
import org.preau.board.Lanes;
import org.preau.discussion.ClientId;
import org.preau.discussion.MessageId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.Quote;
import org.preau.discussion.ThreadId;
import org.preau.discussion.Threads;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.PollId;
import org.preau.poll.Polls;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.Seed;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** What a message points at and becomes, as two readers see it. */
@PreauTest
class LinkedTest {

    @Autowired
    Storyteller teller;

    @Autowired
    Linked linked;

    @Autowired
    Making making;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Documents documents;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    CardDetails cards;

    @Autowired
    Cards deeds;

    @Autowired
    Polls polls;

    @Autowired
    Ballots ballots;

    @Autowired
    Closings closings;

    @Autowired
    Glances glances;

    @Autowired
    Invariants invariants;

    private Story story;
    private ThreadId thread;
    private MessageId message;

    @BeforeEach
    void begin() {
        story = teller.tell();
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        thread = threads.open(
                story.samira,
                general,
                new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("Que mange-t-on ?")));
        message = messages.post(story.samira, thread, ClientId.fresh(), new Markdown("Demander **deux** devis"));
    }

    private List<String> titles(Actor.Member who, String... paths) {
        var asked = new Linked.Question(List.of(new Linked.Wanted(message.toString(), List.of(paths))));
        return linked.of(who, asked, Locale.FRENCH).cards().getFirst().links().stream()
                .map(Linked.Card::title)
                .toList();
    }

    @Test
    void a_link_is_a_card_for_who_may_see_it_and_a_plain_link_for_others() {
        var secret = documents.create(story.nora, story.staff, new Title("Plannings"), FirstText.blank());
        var open = documents.create(story.samira, story.fair, new Title("Programme"), FirstText.blank());
        var toSecret = "s/%s/documents/%s".formatted(story.staff, secret);
        var toOpen = "s/%s/documents/%s".formatted(story.fair, open);
        assertThat(titles(story.nora, toSecret, toOpen)).containsExactly("Plannings", "Programme");
        assertThat(titles(story.yann, toSecret, toOpen)).containsExactly("Programme");
        assertThat(titles(story.marc, toSecret, toOpen))
                .as("another association")
                .isEmpty();
        assertThat(titles(story.nora, "s/x/documents/y", "admin", "s/" + story.fair + "/board"))
                .as("nothing of ours")
                .isEmpty();
        assertThat(titles(story.yann, "s/" + story.staff))
                .as("a space that is closed to them")
                .isEmpty();
        documents.rename(story.nora, secret, Renaming.to(new Title("Plannings de Noël")));
        assertThat(titles(story.nora, toSecret)).as("asked anew").containsExactly("Plannings de Noël");
        documents.remove(story.nora, secret);
        assertThat(titles(story.nora, toSecret)).as("no more").isEmpty();
    }

    @Test
    void a_card_tells_how_its_thing_stands_to_who_may_see_it() {
        var board = boards.create(story.samira, story.fair, new Title("Fête"));
        var card = Ref.to(
                Ref.Kind.CARD,
                deeds.add(
                                story.samira,
                                lanes.add(story.samira, board, new Title("À faire")),
                                List.of(new Title("Devis")))
                        .getFirst());
        deeds.assign(story.samira, new CardId(card.id()), story.yann.id(), true);
        deeds.due(story.samira, new CardId(card.id()), new Due(LocalDate.of(2089, 12, 10), null));
        var poll = Ref.to(
                Ref.Kind.POLL,
                polls.ask(
                        story.samira,
                        story.fair,
                        AskedPoll.DRAFT.expecting(List.of(story.yann.id(), story.nora.id()))));
        var asked = polls.snapshot(story.yann, new PollId(poll.id()))
                .options()
                .get(1)
                .id();
        ballots.answer(story.yann, new PollId(poll.id()), AskedPoll.yesTo(asked));
        assertThat(facts(story.paul, card))
                .containsExactly("À faire", "pour le samedi 10 décembre 2089", "Yann Briand");
        assertThat(facts(story.paul, poll))
                .containsExactly(
                        "clôture dimanche 1er janvier 2090 à 1 h",
                        "en tête : jeudi 10 décembre 2082 à 18 h 30",
                        "Réponses : 1 sur 2");
        var event = Ref.to(
                Ref.Kind.EVENT,
                closings.close(story.samira, new PollId(poll.id()), asked)
                        .event()
                        .orElseThrow()
                        .event());
        assertThat(facts(story.paul, poll))
                .containsExactly("clos", "Date retenue : jeudi 10 décembre 2082 à 18 h 30", "Réponses : 1 sur 2");
        assertThat(facts(story.paul, event)).containsExactly("jeudi 10 décembre 2082 à 18 h 30", "Au local");
        var meeting =
                making.make(story.samira, Ref.Kind.MEETING, new Seed(event, story.fair, "Conseil", "", Locale.FRENCH));
        assertThat(facts(story.paul, meeting)).endsWith("Au local", "sans ordre du jour");
        var text = Ref.to(
                Ref.Kind.DOCUMENT,
                documents.create(story.samira, story.fair, new Title("Programme"), FirstText.blank()));
        assertThat(facts(story.paul, text))
                .singleElement(STRING)
                .startsWith("modifié le ")
                .endsWith(" par Samira Djebbar")
                .doesNotContain(" h");
        var talk = Ref.to(Ref.Kind.THREAD, thread);
        assertThat(facts(story.paul, talk)).first().isEqualTo("2 messages");
        var slip = messages.post(story.samira, thread, ClientId.fresh(), new Markdown("Pardon, autre fil"));
        messages.delete(story.samira, slip);
        assertThat(facts(story.paul, talk)).as("a deleted one is none").first().isEqualTo("2 messages");
        assertThat(facts(story.paul, talk).getLast()).startsWith("dernier message de Samira Djebbar, le ");
        for (var thing : List.of(card, poll, event, meeting, text, talk)) {
            assertThat(facts(story.marc, thing))
                    .as("another association: %s", thing)
                    .isEmpty();
        }
    }

    private List<String> facts(Actor.Member who, Ref thing) {
        return glances.of(who, List.of(thing), Locale.FRENCH).facts(thing).stream()
                .map(fact -> fact.replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void what_a_message_became_by_mistake_is_taken_back_and_may_become_another() {
        lanes.add(story.samira, boards.create(story.samira, story.fair, new Title("Fête")), new Title("À faire"));
        var brief = messages.post(story.samira, thread, ClientId.fresh(), new Markdown("Louer la sono"));
        assertThat(messages.quote(story.yann, brief, Ref.Kind.CARD).text())
                .as("its title says it all")
                .isEmpty();
        for (var kind : List.of(Ref.Kind.CARD, Ref.Kind.DOCUMENT)) {
            var quote = messages.quote(story.yann, brief, kind);
            var seed = new Seed(
                    Ref.to(Ref.Kind.MESSAGE, brief), quote.space(), quote.title(), quote.text(), Locale.FRENCH);
            var made = making.make(story.yann, kind, seed);
            assertThatThrownBy(() -> making.takeBack(story.paul, made))
                    .as("a reader")
                    .isInstanceOf(Refusal.class);
            making.takeBack(story.yann, made);
            assertThat(making.made(story.yann, seed.from(), kind)).isEmpty();
            assertThat(making.make(story.yann, kind, seed)).isNotEqualTo(made);
        }
        invariants.hold();
    }

    @Test
    void a_card_is_named_for_the_first_line_that_says_something_and_a_document_for_the_thread() {
        var words =
                "Bonjour à tous,\n\nRéserver la salle, avant le 18 décembre\nVoir avec le **traiteur** : https://example.org/menu";
        var asking = messages.post(story.samira, thread, ClientId.fresh(), new Markdown(words));
        assertThat(messages.quote(story.yann, asking, Ref.Kind.CARD))
                .isEqualTo(new Quote(
                        story.fair,
                        "Réserver la salle, avant le 18 décembre",
                        "Voir avec le **traiteur** : https://example.org/menu"));
        assertThat(messages.quote(story.yann, asking, Ref.Kind.DOCUMENT))
                .isEqualTo(new Quote(story.fair, "Repas", words));
    }

    @Test
    void a_message_becomes_one_card_with_a_way_back() {
        lanes.add(story.samira, boards.create(story.samira, story.fair, new Title("Fête")), new Title("À faire"));
        var from = Ref.to(Ref.Kind.MESSAGE, message);
        var quote = messages.quote(story.yann, message, Ref.Kind.CARD);
        var seed = new Seed(from, quote.space(), quote.title(), quote.text(), Locale.FRENCH);
        var card = making.make(story.yann, Ref.Kind.CARD, seed);
        assertThat(making.make(story.nora, Ref.Kind.CARD, seed)).isEqualTo(card);
        assertThat(cards.show(story.paul, new CardId(card.id())).title()).isEqualTo("Demander deux devis");
        var asked = new Linked.Question(List.of(new Linked.Wanted(message.toString(), List.of())));
        assertThat(linked.of(story.paul, asked, Locale.FRENCH)
                        .cards()
                        .getFirst()
                        .became())
                .extracting(Linked.Card::kind)
                .containsExactly("card");
        assertThat(linked.of(story.marc, asked, Locale.FRENCH)
                        .cards()
                        .getFirst()
                        .became())
                .isEmpty();
        assertThat(making.origin(story.paul, card).orElseThrow().title()).isEqualTo("Repas");
        assertThat(making.origin(story.marc, card)).isEmpty();
        assertThatThrownBy(() -> making.make(story.paul, Ref.Kind.DOCUMENT, seed))
                .as("a reader")
                .isInstanceOf(Refusal.class);
        messages.delete(story.samira, message);
        assertThatThrownBy(() -> making.make(story.yann, Ref.Kind.DOCUMENT, seed))
                .isInstanceOf(Refusal.class);
        assertThat(making.origin(story.paul, card))
                .as("words that were taken away")
                .isEmpty();
        invariants.hold();
    }
}
