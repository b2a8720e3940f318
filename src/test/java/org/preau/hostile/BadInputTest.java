package org.preau.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.preau.Invariants;
import org.preau.PreauTest;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.board.BoardId;
import org.preau.board.BoardTeller;
import org.preau.board.Boards;
import org.preau.board.CardDetails;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.Checklists;
import org.preau.board.Description;
import org.preau.board.Labels;
import org.preau.board.LaneId;
import org.preau.board.Lanes;
import org.preau.board.Wanted;
import org.preau.discussion.ClientId;
import org.preau.discussion.MessageId;
import org.preau.discussion.Messages;
import org.preau.discussion.Opening;
import org.preau.discussion.ThreadId;
import org.preau.discussion.Threads;
import org.preau.document.DocumentId;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.document.Task;
import org.preau.document.Tasks;
import org.preau.document.Versions;
import org.preau.member.Colour;
import org.preau.member.MailAddress;
import org.preau.member.Members;
import org.preau.member.Openness;
import org.preau.member.PersonName;
import org.preau.member.Phone;
import org.preau.member.SpaceDraft;
import org.preau.member.Spaces;
import org.preau.shared.Markdown;
import org.preau.shared.Renaming;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** R7: whatever is typed or forged is kept or refused kindly; nothing else ever comes of it. For polls and meetings see {@link BadDatesTest}. */
@PreauTest
class BadInputTest {

    @Autowired
    Storyteller teller;

    @Autowired
    BoardTeller boardTeller;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    CardDetails details;

    @Autowired
    Labels labels;

    @Autowired
    Checklists checklists;

    @Autowired
    Threads threads;

    @Autowired
    Messages messages;

    @Autowired
    Documents documents;

    @Autowired
    Versions versions;

    @Autowired
    Tasks tasks;

    @Autowired
    Members members;

    @Autowired
    Spaces spaces;

    @Autowired
    Invariants invariants;

    Story story;
    BoardId board;
    CardId card;
    ThreadId thread;
    DocumentId document;

    @BeforeEach
    void aCardAndAThread() {
        story = teller.tell();
        var plan = boardTeller.tell(story);
        board = plan.id();
        card = plan.card("Louer");
        var general = threads.channels(story.samira, story.fair).getFirst().id();
        thread = threads.open(
                story.samira, general, new Opening(new Title("Repas"), ClientId.fresh(), new Markdown("Bonjour")));
        document = documents.create(story.samira, story.fair, new Title("Compte rendu"), FirstText.blank());
    }

    @Test
    @Tag("hostile")
    void a_sample_of_bad_input() {
        typed(70);
    }

    @Test
    @Tag("soak")
    void ten_thousand_bad_inputs() {
        typed(10_000);
    }

    private void typed(int times) {
        BadText.keptOrRefused(times, fields());
        BadText.keptOrRefused(text -> boards.snapshot(story.anne, board), "");
        invariants.hold();
    }

    private List<Consumer<String>> fields() {
        return List.of(
                text -> new MailAddress(text),
                text -> new Phone(text),
                text -> new Colour(text),
                text -> lanes.rename(story.samira, LaneId.of(text), Renaming.to(new Title("À faire"))),
                text -> messages.delete(story.samira, MessageId.of(text)),
                text -> boards.wanted(story.anne, board, new Wanted(text, Set.of(), Set.of(), null)),
                text -> cards.rename(story.samira, card, Renaming.to(new Title(text))),
                text -> cards.describe(
                        story.samira, card, details.show(story.samira, card).description(), new Description(text)),
                text -> labels.create(story.samira, board, text, new Colour("#B03A2E")),
                text -> checklists.write(
                        story.samira,
                        card,
                        checklists.add(story.samira, card, new Title(text)),
                        text.lines().toList()),
                text -> details.comment(story.samira, card, ClientId.fresh(), new Markdown(text)),
                text -> messages.post(story.samira, thread, ClientId.fresh(), new Markdown(text)),
                text -> documents.create(story.samira, story.fair, new Title(text), FirstText.blank()),
                text -> documents.rename(story.samira, document, Renaming.to(new Title(text))),
                text -> documents.create(story.samira, story.fair, new Title("Texte"), new FirstText(text)),
                text -> versions.name(
                        story.samira,
                        documents.create(story.samira, story.fair, new Title("Texte"), FirstText.blank()),
                        new Title(text)),
                text -> documents.open(story.samira, DocumentId.of(text)),
                text -> tasks.toCard(story.samira, document, Task.of("7-12", text), Locale.FRENCH),
                text -> tasks.toCard(story.samira, document, Task.of(text, "Louer"), Locale.FRENCH),
                text -> threads.rename(story.samira, thread, Renaming.to(new Title(text))),
                text -> messages.hide(
                        story.samira, messages.post(story.yann, thread, ClientId.fresh(), new Markdown("Mot")), text),
                text -> members.rename(story.samira, story.samira.id(), new PersonName(text)),
                this::describe);
    }

    private void describe(String purpose) {
        var draft = new SpaceDraft(new Title("Fête"), purpose, new Colour("#B03A2E"), Openness.OPEN);
        spaces.describe(
                story.samira,
                story.fair,
                draft,
                spaces.show(story.samira, story.fair).draft());
    }
}
