package org.preau.transfer.archive;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.agenda.EventId;
import org.preau.board.Boards;
import org.preau.board.CardDetails;
import org.preau.board.Cards;
import org.preau.board.Checklists;
import org.preau.board.Lanes;
import org.preau.discussion.ClientId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.ThreadId;
import org.preau.discussion.Threads;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.meeting.AgendaItems;
import org.preau.meeting.Attendances;
import org.preau.meeting.ItemDraft;
import org.preau.meeting.Meetings;
import org.preau.meeting.Minutes;
import org.preau.poll.AskedPoll;
import org.preau.poll.Ballots;
import org.preau.poll.Closings;
import org.preau.poll.Polls;
import org.preau.poll.Retaining;
import org.preau.shared.Actor;
import org.preau.shared.Making;
import org.preau.shared.Markdown;
import org.preau.shared.Ref;
import org.preau.shared.Seed;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.stereotype.Component;

/** Fills the spaces of both associations with the same kinds of things; each text bears a word that tells whose it is. */
@Component
class Furnished {

    private final Storyteller teller;
    private final Threads threads;
    private final Messages messages;
    private final Documents documents;
    private final BoardHands boards;
    private final Polls polls;
    private final Ballots ballots;
    private final Closings closings;
    private final MeetingHands meetings;

    Furnished(
            Storyteller teller,
            Threads threads,
            Messages messages,
            Documents documents,
            BoardHands boards,
            Polls polls,
            Ballots ballots,
            Closings closings,
            MeetingHands meetings) {
        this.teller = teller;
        this.threads = threads;
        this.messages = messages;
        this.documents = documents;
        this.boards = boards;
        this.polls = polls;
        this.ballots = ballots;
        this.closings = closings;
        this.meetings = meetings;
    }

    /** What is done on boards. */
    @Component
    record BoardHands(Boards boards, Lanes lanes, Cards cards, CardDetails details, Checklists checklists) {

        void plan(Actor.Member lead, SpaceId space, String word) {
            var board = boards.create(lead, space, new Title("Tableau " + word));
            var lane = lanes.add(lead, board, new Title("À faire " + word));
            var card = cards.add(lead, lane, List.of(new Title("Carte " + word), new Title("Autre " + word)))
                    .getFirst();
            cards.tick(lead, card, true);
            cards.assign(lead, card, lead.id(), true);
            checklists.write(
                    lead,
                    card,
                    checklists.add(lead, card, new Title("Liste " + word)),
                    List.of("Chaises " + word, "Tables"));
            details.comment(lead, card, ClientId.fresh(), new Markdown("Commentaire " + word));
        }

        void throwAway(Actor.Member lead, SpaceId space, String word) {
            var board = boards.create(lead, space, new Title("Essai " + word));
            var card = cards.add(
                            lead, lanes.add(lead, board, new Title("À faire")), List.of(new Title("Jetée " + word)))
                    .getFirst();
            details.comment(lead, card, ClientId.fresh(), new Markdown("Pour rien"));
            boards.remove(lead, board);
        }
    }

    /** What is done for meetings. */
    @Component
    record MeetingHands(Meetings meetings, AgendaItems items, Attendances attendances, Making making) {

        void prepare(Actor.Member lead, EventId event, String word) {
            var meeting =
                    Objects.requireNonNull(meetings.of(lead, List.of(event)).get(event));
            var points = List.of(
                    ItemDraft.of(new Title("Budget " + word))
                            .lasting(new Minutes(65))
                            .by(lead.id()),
                    ItemDraft.of(new Title("Divers")));
            items.add(lead, meeting.id(), points);
            attendances.say(lead, meeting.id(), true);
            making.make(
                    lead,
                    Ref.Kind.DOCUMENT,
                    new Seed(meeting.ref(), meeting.space(), "Notes " + word, "", Locale.FRENCH));
        }
    }

    /** The two associations: words of one end in « lilas », of the other in « canard ». */
    Story tell() {
        var story = teller.tell();
        furnish(story.samira, story.fair, "lilas");
        furnish(story.nora, story.staff, "lilas");
        furnish(story.marc, story.workshop, "canard");
        return story;
    }

    private void furnish(Actor.Member lead, SpaceId space, String word) {
        var thread = open(lead, space, word);
        var taken = messages.post(lead, thread, ClientId.fresh(), new Markdown("Repris " + word));
        messages.delete(lead, taken);
        boards.plan(lead, space, word);
        boards.throwAway(lead, space, word);
        documents.create(
                lead,
                space,
                new Title("Compte rendu " + word),
                new FirstText("# Présents\n\n- [x] Relire " + word + "\n"));
        documents.remove(lead, documents.create(lead, space, new Title("Brouillon " + word), FirstText.blank()));
        var poll = polls.ask(lead, space, AskedPoll.DRAFT);
        var dates = polls.snapshot(lead, poll).options();
        ballots.answer(lead, poll, AskedPoll.yesTo(dates.getFirst().id()));
        var event = closings.convene(
                lead, poll, new Retaining(dates.getFirst().id(), new Title("Conseil " + word)), Locale.FRENCH);
        meetings.prepare(lead, event.event().orElseThrow().event(), word);
    }

    private ThreadId open(Actor.Member lead, SpaceId space, String word) {
        var general = threads.channels(lead, space).getFirst().id();
        var said = new Markdown("Bonjour [Samira](member:%s), **%s** 🌼".formatted(lead.id(), word));
        return threads.open(lead, general, new Opening(new Title("Fil " + word), ClientId.fresh(), said));
    }

    void say(Actor.Member lead, SpaceId space, String word) {
        open(lead, space, word);
    }
}
