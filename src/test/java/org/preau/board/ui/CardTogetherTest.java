package org.preau.board.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.board.BoardId;
import org.preau.board.BoardReason;
import org.preau.board.Boards;
import org.preau.board.CardDetail;
import org.preau.board.CardDetails;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.Checklists;
import org.preau.board.Description;
import org.preau.board.LabelFace;
import org.preau.board.Labels;
import org.preau.board.LaneId;
import org.preau.board.Lanes;
import org.preau.board.Rewording;
import org.preau.discussion.ClientId;
import org.preau.member.Colour;
import org.preau.shared.Markdown;
import org.preau.shared.Refusal;
import org.preau.shared.Renaming;
import org.preau.shared.Title;
import org.preau.shared.ui.Kept;
import org.preau.shared.ui.Meanwhile;
import org.springframework.beans.factory.annotation.Autowired;

/** An open card on which somebody else acts: nothing that one did not see is written over, nothing that one typed is lost. */
class CardTogetherTest extends ScreenTest {

    private static final String SEEN = "Remplacer par mon texte";

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

    BoardId board;
    LaneId toDo;
    CardId card;

    @BeforeEach
    void aCardThatYannHasOpen() {
        board = boards.create(story.samira, story.fair, new Title("Fête"));
        toDo = lanes.add(story.samira, board, new Title("À faire"));
        card = cards.add(story.samira, toDo, List.of(new Title("Louer"))).getFirst();
        enter(story.yann);
        openIt();
    }

    @Test
    void the_other_text_stays_beside_the_field_whatever_happens_to_the_card() {
        act("Écrire une description").click();
        test(area()).setValue("De Yann");
        cards.describe(story.samira, card, "", new Description("De Samira"));
        refusedToSave("Enregistrer");
        assertThat(told("Voici son texte")).isTrue();

        var _ = details.comment(story.samira, card, ClientId.fresh(), new Markdown("Vu"));
        cards.tick(story.samira, card, true);
        allIsHeard();
        assertThat(told("Voici son texte")).isTrue();
        assertThat(area().getValue()).isEqualTo("De Yann");

        act(SEEN).click();
        assertThat(details.show(story.yann, card).description()).isEqualTo("De Yann");
        assertThat(told("Voici son texte")).isFalse();
    }

    @Test
    void presses_that_were_on_their_way_before_the_other_text_was_shown_write_over_nothing() {
        act("Écrire une description").click();
        test(area()).setValue("De Yann");
        var save = act("Enregistrer");
        cards.describe(story.samira, card, "", new Description("De Samira"));
        refusedToSave("Enregistrer");
        assertThat(save.isAttached()).isFalse();
        assertThat(details.show(story.yann, card).description()).isEqualTo("De Samira");
    }

    @Test
    void a_third_text_is_told_of_like_the_second() {
        act("Écrire une description").click();
        test(area()).setValue("De Yann");
        cards.describe(story.samira, card, "", new Description("De Samira"));
        refusedToSave("Enregistrer");
        cards.describe(story.samira, card, "De Samira", new Description("De Samira, mieux"));
        refusedToSave(SEEN);
        assertThat(details.show(story.yann, card).description()).isEqualTo("De Samira, mieux");
        act("Abandonner").click();
        assertThat(told("Voici son texte")).isFalse();
        assertThat(details.show(story.yann, card).description()).isEqualTo("De Samira, mieux");
    }

    @Test
    void a_title_that_somebody_else_wrote_meanwhile_stands_beside_ones_own() {
        var title = twoTitles();
        assertThat(details.show(story.yann, card).title()).isEqualTo("Louer deux barnums");
        assertThat(told("« Louer deux barnums »")).isTrue();
        assertThat(title.getValue()).isEqualTo("Réserver");

        act("Mettre mon titre").click();
        assertThat(details.show(story.yann, card).title()).isEqualTo("Réserver");
        assertThat(told("« Louer deux barnums »")).isFalse();
    }

    @Test
    void the_choice_between_two_titles_keeps_its_buttons_until_there_is_a_third() {
        var title = twoTitles();
        var mine = act("Mettre mon titre");
        cards.tick(story.samira, card, true);
        allIsHeardIn("Bientôt");
        assertThat(mine.isAttached()).isTrue();
        test(title).setValue("Réserver tôt");
        assertThat(mine.isAttached()).isTrue();

        cards.rename(story.samira, card, Renaming.to(new Title("Louer trois barnums")));
        within(() -> told("« Louer trois barnums »"));
        assertThat(mine.isAttached()).isFalse();
        act("Mettre mon titre").click();
        assertThat(details.show(story.yann, card).title()).isEqualTo("Réserver tôt");
    }

    @Test
    void the_words_of_an_item_that_somebody_else_rewrote_are_shown_before_they_are_replaced() {
        var list = checklists.add(story.samira, card, new Title("Avant samedi"));
        checklists.write(story.samira, card, list, List.of("Appeler"));
        openIt();
        var item = details.show(story.yann, card)
                .checklists()
                .getFirst()
                .items()
                .getFirst()
                .id();
        act(named("Modifier « Appeler »")).click();
        checklists.rewrite(story.samira, card, item, Rewording.to("Appeler Rémi"));
        var dialog = $(CheckDialog.class).all().getFirst();
        var words = $(TextField.class).all().stream()
                .filter(field -> field.getValue().equals("Appeler"))
                .findFirst()
                .orElseThrow();
        test(words).setValue("Appeler Zoé");
        press(dialog, "Enregistrer");
        assertThat(dialog.isOpened()).isTrue();
        assertThat($(Meanwhile.class).all()).anyMatch(Component::isVisible);
        assertThat(details.show(story.yann, card).check(item).text()).isEqualTo("Appeler Rémi");
        press(dialog, "Enregistrer");
        assertThat(details.show(story.yann, card).check(item).text()).isEqualTo("Appeler Zoé");
    }

    @Test
    void a_label_that_somebody_else_described_is_shown_before_it_is_written_over() {
        var red = labels.create(story.samira, board, "Urgent", Colour.PALETTE.getFirst());
        var seen = labels.on(story.samira, board).getFirst();
        new LabelsDialog(labels, story.yann, board).open();
        act(named("Modifier l’étiquette Urgent")).click();
        labels.describe(story.samira, board, seen, new LabelFace(red, "Pressé", seen.colour()));
        var dialog = $(LabelDialog.class).all().getFirst();
        var name = $(TextField.class).all().stream()
                .filter(field -> field.getValue().equals("Urgent"))
                .findFirst()
                .orElseThrow();
        test(name).setValue("Vite");
        press(dialog, "Enregistrer");
        assertThat($(Meanwhile.class).all())
                .anyMatch(part -> part.isVisible()
                        && part.getElement().getTextRecursively().contains("Pressé"));
        assertThat(labels.on(story.samira, board).getFirst().name()).isEqualTo("Pressé");
        press(dialog, "Enregistrer");
        assertThat(labels.on(story.samira, board).getFirst().name()).isEqualTo("Vite");
        assertThat(dialog.isOpened()).isFalse();
    }

    @Test
    void a_label_that_is_missed_in_a_card_is_made_there_and_borne_at_once() {
        act("Créer une étiquette").click();
        var dialog = $(LabelDialog.class).all().getFirst();
        var name = $(TextField.class).all().stream()
                .filter(field -> "Nom".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        test(name).setValue("Urgent");
        press(dialog, "Enregistrer");
        assertThat(dialog.isOpened()).isFalse();
        var made = labels.on(story.samira, board);
        assertThat(made).extracting(LabelFace::name).containsExactly("Urgent");
        assertThat(details.show(story.samira, card).labels())
                .containsExactly(made.getFirst().id());
        assertThat($(MultiSelectComboBox.class).all())
                .anySatisfy(
                        field -> assertThat(field.getSelectedItems().toArray()).containsExactly(made.getFirst()));
    }

    @Test
    void lines_pasted_into_a_checklist_are_written_all_or_come_back_all_in_their_order() {
        var list = checklists.add(story.samira, card, new Title("Avant samedi"));
        openIt();
        var tooLong = List.of("Appeler", "Louer", "x".repeat(1_001), "Payer");
        assertThat(catchThrowable(() -> paste(tooLong)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(BoardReason.ITEM_LENGTH));
        assertThat(details.show(story.yann, card).checks(list).items()).isEmpty();
        assertThat(givenBack()).singleElement().asString().containsSubsequence(tooLong);

        paste(List.of("Appeler", "Louer", "Payer"));
        assertThat(details.show(story.yann, card).checks(list).items())
                .extracting(CardDetail.Check::text)
                .containsExactly("Appeler", "Louer", "Payer");
        assertThat(givenBack()).isEmpty();
    }

    @Test
    void an_open_card_that_somebody_archives_says_so_and_is_put_back() {
        cards.archive(story.samira, card);
        within(() -> told("Cette carte est archivée"));
        assertThat(offersToArchive()).isFalse();
        act("Remettre").click();
        assertThat(told("Cette carte est archivée")).isFalse();
        assertThat(offersToArchive()).isTrue();
        assertThat(details.show(story.yann, card).archived()).isFalse();
    }

    @Test
    void an_archived_card_that_is_opened_by_its_address_says_so() {
        lanes.archive(story.samira, toDo);
        openIt();
        assertThat(told("La liste « À faire » est archivée")).isTrue();
        assertThat(offersToArchive()).isFalse();
        act("Remettre").click();
        assertThat(details.show(story.yann, card).isAway()).isFalse();
    }

    /** Samira's, and Yann's who began to write before it. */
    private TextArea twoTitles() {
        var title = $(TextArea.class).all().stream()
                .filter(named("Titre de la carte"))
                .findFirst()
                .orElseThrow();
        say(title, "focusin", "element.value", "Louer");
        cards.rename(story.samira, card, Renaming.to(new Title("Louer deux barnums")));
        allIsHeard();
        test(title).setValue("Réserver");
        return title;
    }

    private void paste(List<String> lines) {
        var field = $(Kept.class).all().stream()
                .filter(kept -> kept.getElement().hasAttribute("lines"))
                .findFirst()
                .orElseThrow();
        say(field, "lines-written", "event.detail", new Kept.Lines(lines));
    }

    private static List<String> givenBack() {
        var ui = UI.getCurrent().getInternals();
        ui.getStateTree().runExecutionsBeforeClientResponse();
        return ui.dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation())
                .filter(call -> call.getExpression().contains("giveBack"))
                .map(call -> call.getParameters().toString())
                .toList();
    }

    private void openIt() {
        open("s/%s".formatted(story.fair));
        open("s/%s/board/%s/card/%s".formatted(story.fair, board, card));
    }

    /** What was done to the card before the list got another name has come to the dialog, too. */
    private void allIsHeard() {
        allIsHeardIn("En cours");
    }

    private void allIsHeardIn(String lane) {
        lanes.rename(story.samira, toDo, Renaming.to(new Title(lane)));
        within(() -> $(CardDialog.class).all().getFirst().getHeaderTitle().startsWith(lane));
    }

    private void refusedToSave(String verb) {
        assertThat(catchThrowable(() -> act(verb).click()))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(BoardReason.DESCRIPTION_MOVED_ON));
    }

    private boolean offersToArchive() {
        return $(CardDialog.class)
                .all()
                .getFirst()
                .getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .anyMatch(act -> act instanceof Button button
                        && button.getText().equals("Archiver la carte")
                        && button.isVisible());
    }

    private TextArea area() {
        return $(TextArea.class).all().stream()
                .filter(field -> "Description".equals(field.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private Button act(String verb) {
        return act(button -> button.getText().equals(verb));
    }

    private Button act(Predicate<? super Button> which) {
        return $(Button.class).all().stream().filter(which).findFirst().orElseThrow();
    }

    private static <C extends HasAriaLabel> Predicate<C> named(String name) {
        return one -> one.getAriaLabel()
                .map(CardTogetherTest::plain)
                .filter(name::equals)
                .isPresent();
    }

    private boolean told(String words) {
        return $(Paragraph.class).all().stream()
                .anyMatch(said -> plain(said.getText()).contains(words));
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
