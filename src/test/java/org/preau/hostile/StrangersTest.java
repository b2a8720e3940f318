package org.preau.hostile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.preau.board.ArchivePage;
import org.preau.board.BoardId;
import org.preau.board.Boards;
import org.preau.board.CardDetails;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.CheckItemId;
import org.preau.board.ChecklistId;
import org.preau.board.Checklists;
import org.preau.board.Description;
import org.preau.board.Due;
import org.preau.board.LabelFace;
import org.preau.board.LabelId;
import org.preau.board.Labels;
import org.preau.board.LaneEdge;
import org.preau.board.LaneId;
import org.preau.board.Lanes;
import org.preau.board.NewCard;
import org.preau.board.NewLane;
import org.preau.board.RemovedChecklist;
import org.preau.board.Rewording;
import org.preau.board.StruckItem;
import org.preau.discussion.ClientId;
import org.preau.discussion.Correction;
import org.preau.discussion.MessageId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.Reading;
import org.preau.discussion.Stretch;
import org.preau.discussion.ThreadId;
import org.preau.discussion.ThreadPage;
import org.preau.discussion.ThreadPlaces;
import org.preau.discussion.Threads;
import org.preau.document.DocumentId;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.document.Task;
import org.preau.document.Tasks;
import org.preau.document.VersionId;
import org.preau.document.Versions;
import org.preau.member.Colour;
import org.preau.member.Openness;
import org.preau.shared.Actor;
import org.preau.shared.Markdown;
import org.preau.shared.Rank;
import org.preau.shared.Ref;
import org.preau.shared.Renaming;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** S2 for boards, threads and documents. */
class StrangersTest extends SecretThings<StrangersTest.Things> {

    private static final Title TITLE = new Title("Essai");
    private static final Markdown WORDS = new Markdown("Essai");
    private static final Colour RED = new Colour("#B03A2E");

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    CardDetails details;

    @Autowired
    Checklists checklists;

    @Autowired
    Labels labels;

    @Autowired
    Threads threads;

    @Autowired
    ThreadPlaces places;

    @Autowired
    Messages messages;

    @Autowired
    Reading reading;

    @Autowired
    Documents documents;

    @Autowired
    Versions versions;

    @Autowired
    Tasks tasks;

    /** One thing of each kind. */
    record Things(
            SpaceId space,
            BoardId board,
            LaneId lane,
            CardId card,
            LabelId label,
            ChecklistId list,
            CheckItemId item,
            ThreadId thread,
            MessageId message,
            DocumentId document,
            VersionId version) {

        static Things none() {
            var id = UUID.randomUUID();
            return new Things(
                    new SpaceId(id),
                    new BoardId(id),
                    new LaneId(id),
                    new CardId(id),
                    new LabelId(id),
                    new ChecklistId(id),
                    new CheckItemId(id),
                    new ThreadId(id),
                    new MessageId(id),
                    new DocumentId(id),
                    new VersionId(id));
        }
    }

    @Override
    Things things() {
        return things(story.nora, story.staff);
    }

    @Override
    Things none() {
        return Things.none();
    }

    private Things things(Actor.Member lead, SpaceId space) {
        var board = boards.create(lead, space, TITLE);
        var lane = lanes.add(lead, board, TITLE);
        var card = cards.add(lead, lane, List.of(TITLE)).getFirst();
        var list = checklists.add(lead, card, TITLE);
        checklists.write(lead, card, list, List.of("Un"));
        teller.pause();
        var item = details.show(lead, card)
                .checklists()
                .getFirst()
                .items()
                .getFirst()
                .id();
        var general = threads.channels(lead, space).getFirst().id();
        var thread = threads.open(lead, general, new Opening(TITLE, ClientId.fresh(), WORDS));
        var message = messages.post(lead, thread, ClientId.fresh(), WORDS);
        var document = documents.create(lead, space, TITLE, FirstText.blank());
        var version = versions.name(lead, document, TITLE);
        return new Things(
                space,
                board,
                lane,
                card,
                labels.create(lead, board, "Vu", RED),
                list,
                item,
                thread,
                message,
                document,
                version);
    }

    @Test
    void parts_of_a_thing_are_not_reached_through_another() {
        var own = things(story.yann, story.space(story.yann, "À Yann", Openness.OPEN));
        unknown("label", () -> cards.label(story.yann, own.card(), secret.label(), true));
        unknown("label described", () -> labels.describe(story.yann, own.board(), face(secret), face(secret)));
        unknown("checklist", () -> checklists.rename(story.yann, own.card(), secret.list(), Renaming.to(TITLE)));
        unknown("item", () -> checklists.tick(story.yann, own.card(), secret.item(), true));
        unknown("lane", () -> cards.move(story.yann, own.card(), secret.lane(), null));
        unknown("end of a lane", () -> cards.moveToEnd(story.yann, own.card(), secret.lane()));
        unknown("member", () -> cards.assign(story.yann, own.card(), story.marc.id(), true));
    }

    @Override
    Map<String, Runnable> acts(Actor.Member who, Things of) {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("boards of a space", () -> boards.in(who, of.space()));
        acts.put("a board shown", () -> boards.snapshot(who, of.board()));
        acts.put("archived cards", () -> cards.archived(who, of.board(), ArchivePage.Start.newest()));
        acts.put("archived lanes", () -> lanes.archived(who, of.board()));
        acts.put(
                "more cards of a lane",
                () -> boards.more(who, of.board(), new LaneEdge(of.lane(), "8000000000000000-" + of.card())));
        acts.put("cards beside the first", () -> boards.beside(who, of.board(), List.of(of.card())));
        acts.put("a lane added", () -> lanes.add(who, of.board(), TITLE));
        acts.put("a lane added once", () -> lanes.addOnce(who, of.board(), new NewLane(of.lane(), TITLE)));
        acts.put("a lane moved", () -> lanes.move(who, of.lane(), null));
        acts.put("a lane archived", () -> lanes.archive(who, of.lane()));
        acts.put("a lane restored", () -> lanes.restore(who, of.lane()));
        acts.put("a label created", () -> labels.create(who, of.board(), "", RED));
        acts.put("a label described", () -> labels.describe(who, of.board(), face(of), face(of)));
        acts.putAll(actsOnCard(who, of));
        acts.putAll(actsInThreads(who, of));
        acts.putAll(actsOnDocument(who, of));
        return acts;
    }

    private Map<String, Runnable> actsOnCard(Actor.Member who, Things of) {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("a card shown", () -> details.show(who, of.card()));
        acts.put("a card added", () -> cards.add(who, of.lane(), List.of(TITLE)));
        acts.put("a card added once", () -> cards.addOnce(who, of.lane(), List.of(new NewCard(TITLE))));
        acts.put("a card described", () -> cards.describe(who, of.card(), "", new Description("")));
        acts.put("a due date", () -> cards.due(who, of.card(), null));
        acts.put("a due date again", () -> cards.dueAgain(who, of.card(), new Due(LocalDate.of(2026, 12, 10), null)));
        acts.put("a card done", () -> cards.tick(who, of.card(), true));
        acts.put("a card labelled", () -> cards.label(who, of.card(), of.label(), true));
        acts.put("a card given", () -> cards.assign(who, of.card(), who.id(), true));
        acts.put("a card archived", () -> cards.archive(who, of.card()));
        acts.put("a card restored", () -> cards.restore(who, of.card()));
        acts.put("a comment", () -> details.comment(who, of.card(), ClientId.fresh(), WORDS));
        acts.put("a checklist", () -> checklists.add(who, of.card(), TITLE));
        acts.put("a checklist renamed", () -> checklists.rename(who, of.card(), of.list(), Renaming.to(TITLE)));
        acts.put("an item written", () -> checklists.write(who, of.card(), of.list(), List.of("Deux")));
        acts.put("an item rewritten", () -> checklists.rewrite(who, of.card(), of.item(), Rewording.to("Trois")));
        acts.put("an item ticked", () -> checklists.tick(who, of.card(), of.item(), true));
        acts.put("an item struck", () -> checklists.strike(who, of.card(), of.item()));
        acts.put("an item brought back", () -> checklists.bringBack(who, struck(of)));
        acts.put("a checklist removed", () -> checklists.remove(who, of.card(), of.list()));
        acts.put("a checklist brought back", () -> checklists.bringBack(who, removed(of)));
        return acts;
    }

    private static StruckItem struck(Things of) {
        return new StruckItem(of.card(), of.item(), of.list(), new StruckItem.Words("Un", false), Rank.nth(0));
    }

    private static RemovedChecklist removed(Things of) {
        return new RemovedChecklist(of.card(), of.list(), TITLE, Rank.nth(0), List.of(struck(of)));
    }

    private Map<String, Runnable> actsInThreads(Actor.Member who, Things of) {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("channels", () -> threads.channels(who, of.space()));
        acts.put("threads", () -> threads.list(who, of.space(), ThreadPage.Start.newest()));
        acts.put("a thread shown", () -> threads.show(who, of.thread()));
        acts.put("a page", () -> messages.page(who, of.thread(), new Stretch.Newest()));
        acts.put("a thread read", () -> reading.read(who, of.thread(), 1));
        acts.put("a source", () -> messages.source(who, of.message()));
        acts.put("a message quoted", () -> messages.quote(who, of.message(), Ref.Kind.CARD));
        acts.put("a thread removed", () -> places.remove(who, of.thread()));
        acts.put("a thread brought back", () -> places.bringBack(who, of.thread()));
        acts.put(
                "a thread moved",
                () -> places.move(
                        who,
                        of.thread(),
                        threads.channels(story.nora, story.staff).getLast().id()));
        acts.put("a message edited", () -> messages.edit(who, of.message(), Correction.to(WORDS)));
        acts.put("a message deleted", () -> messages.delete(who, of.message()));
        return acts;
    }

    private Map<String, Runnable> actsOnDocument(Actor.Member who, Things of) {
        var acts = new LinkedHashMap<String, Runnable>();
        acts.put("documents of a space", () -> documents.in(who, of.space()));
        acts.put("a document opened", () -> documents.open(who, of.document()));
        acts.put("a document shown", () -> documents.shown(who, of.document()));
        acts.put("a document created", () -> documents.create(who, of.space(), TITLE, FirstText.blank()));
        acts.put("a document renamed", () -> documents.rename(who, of.document(), Renaming.to(TITLE)));
        acts.put("versions", () -> versions.of(who, of.document()));
        acts.put("a version shown", () -> versions.show(who, of.document(), of.version()));
        acts.put("a version named", () -> versions.name(who, of.document(), TITLE));
        acts.put("a task made a card", () -> tasks.toCard(who, of.document(), Task.of("7-12", "Louer"), Locale.FRENCH));
        acts.put("a document removed", () -> documents.remove(who, of.document()));
        acts.put("a document brought back", () -> documents.bringBack(who, of.document()));
        return acts;
    }

    private static LabelFace face(Things of) {
        return new LabelFace(of.label(), "Vu", RED.value());
    }
}
