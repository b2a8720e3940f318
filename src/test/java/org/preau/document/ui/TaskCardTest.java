package org.preau.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.PreauTest;
import org.preau.Seated;
import org.preau.Story;
import org.preau.Storyteller;
import org.preau.board.Boards;
import org.preau.board.CardFace;
import org.preau.board.Lanes;
import org.preau.document.DocumentId;
import org.preau.document.DocumentReason;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What the screen of a document does when its element asks for a card. */
@PreauTest
class TaskCardTest extends SpringBrowserlessTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Storyteller teller;

    @Autowired
    Seated seated;

    @Autowired
    Documents documents;

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    private Story story;
    private DocumentId document;

    @BeforeEach
    void begin() {
        story = teller.tell();
        lanes.add(story.samira, boards.create(story.samira, story.fair, new Title("Fête")), new Title("À faire"));
        document = documents.create(story.samira, story.fair, new Title("Compte rendu"), FirstText.blank());
    }

    @AfterEach
    void leave() {
        seated.leave();
    }

    private DocumentElement open(Actor.Member who) {
        seated.sit(who);
        UI.getCurrent().navigate("a/%s/s/%s/documents/%s".formatted(story.bocage.slug(), story.fair, document));
        return $(DocumentElement.class).single();
    }

    private static void ask(DocumentElement element, String task, String words) {
        var data = JSON.createObjectNode();
        data.set("event.detail", JSON.createObjectNode().put("task", task).put("words", words));
        element.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(element.getElement(), "card-wanted", data));
    }

    /** What the page is told to call. */
    private static List<String> told() {
        var ui = UI.getCurrent().getInternals();
        ui.getStateTree().runExecutionsBeforeClientResponse();
        return ui.dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getParameters().toString())
                .toList();
    }

    private List<String> cards() {
        var board = boards.in(story.samira, story.fair).getFirst().id();
        return boards.snapshot(story.samira, board).cards().stream()
                .map(CardFace::title)
                .toList();
    }

    @Test
    void a_task_becomes_a_card_and_the_element_hears_where_it_is() {
        var element = open(story.yann);
        ask(element, "7-12", "Louer la sono");
        assertThat(cards()).containsExactly("Louer la sono");
        assertThat(told())
                .anyMatch(call -> call.contains("Made[task=7-12, path=s/" + story.fair) && call.contains("/card/"));
        assertThat($(Notification.class).all()).hasSize(1);
        ask(element, "7-12", "Louer la sono");
        assertThat(cards()).hasSize(1);
    }

    @Test
    void what_a_reader_forges_makes_nothing() {
        var element = open(story.paul);
        assertThat(told())
                .anyMatch(call -> call.contains("write=false"))
                .noneMatch(call -> call.contains("write=true"));
        assertThatThrownBy(() -> ask(element, "7-12", "Louer la sono")).isInstanceOf(Refusal.class);
        assertThat(cards()).isEmpty();
    }

    @Test
    void without_a_board_it_says_so_and_one_made_meanwhile_is_found() {
        document = documents.create(story.nora, story.staff, new Title("Compte rendu"), FirstText.blank());
        seated.sit(story.nora);
        UI.getCurrent().navigate("a/%s/s/%s/documents/%s".formatted(story.bocage.slug(), story.staff, document));
        var element = $(DocumentElement.class).single();
        ask(element, "7-12", "Louer la sono");
        assertThat($(Notification.class).all()).hasSize(1);
        assertThat(told()).noneMatch(call -> call.contains("Made["));
        lanes.add(story.nora, boards.create(story.nora, story.staff, new Title("Bureau")), new Title("À faire"));
        ask(element, "7-12", "Louer la sono");
        assertThat(told()).anyMatch(call -> call.contains("Made[task=7-12"));
    }

    @Test
    void the_caret_goes_into_a_document_of_whoever_has_just_created_it() {
        seated.sit(story.yann);
        UI.getCurrent().setLocale(Locale.FRENCH);
        UI.getCurrent().navigate("a/%s/s/%s/documents".formatted(story.bocage.slug(), story.fair));
        test($(Button.class).withText("Nouveau document").single()).click();
        test($(TextField.class).single()).setValue("Liste des courses");
        $(NewDocumentDialog.class)
                .single()
                .getFooter()
                .getElement()
                .getChildren()
                .flatMap(element -> element.getComponent().stream())
                .filter(act -> act instanceof Button button && button.getText().equals("Créer le document"))
                .forEach(act -> ((Button) act).click());
        assertThat(told()).anyMatch(call -> call.contains("fresh=true"));
        open(story.yann);
        assertThat(told())
                .anyMatch(call -> call.contains("fresh=false"))
                .noneMatch(call -> call.contains("fresh=true"));
    }

    @Test
    void an_empty_task_is_refused() {
        var element = open(story.yann);
        assertThatThrownBy(() -> ask(element, "7-12", "  "))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(DocumentReason.TASK_EMPTY));
        assertThat(cards()).isEmpty();
    }
}
