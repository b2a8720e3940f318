package org.preau.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.document.DocumentId;
import org.preau.document.Documents;
import org.preau.document.FirstText;
import org.preau.shared.Renaming;
import org.preau.shared.SpaceId;
import org.preau.shared.Title;
import org.springframework.beans.factory.annotation.Autowired;

/** The screen of the documents of a space, and of one of them. */
class DocumentsScreenTest extends ScreenTest {

    @Autowired
    Documents documents;

    private DocumentId document(SpaceId space) {
        return documents.create(story.nora, space, new Title("Compte rendu"), FirstText.blank());
    }

    private void open(SpaceId space, DocumentId document) {
        open("s/%s/documents/%s".formatted(space, document));
    }

    @Test
    void what_was_removed_comes_back_where_it_was_though_another_space_is_shown_by_then() {
        var removed = document(story.fair);
        var other = document(story.staff);
        enter(story.nora);
        open(story.fair, removed);
        act("Mettre à la corbeille").click();
        open(story.staff, other);
        within(() -> here().contains(other.toString()));
        toastButton("Annuler").click();
        assertThat(here()).isEqualTo("s/%s/documents/%s".formatted(story.fair, removed));
    }

    /** An act that is drawn as a sign. */
    private Button act(String named) {
        return $(Button.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(named::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Button toastButton(String verb) {
        return $(Notification.class).all().stream()
                .flatMap(toast -> toast.getChildren())
                .filter(part ->
                        part instanceof Button button && button.getText().equals(verb))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_document_that_went_into_the_bin_among_many_changes_is_said_to_lie_there() {
        var busy = document(story.fair);
        enter(story.paul);
        open(story.fair, busy);
        told();
        for (var turn = 0; turn < 260; turn++) {
            documents.rename(story.nora, busy, Renaming.to(new Title("Titre " + turn)));
        }
        documents.remove(story.nora, busy);
        await().pollInSameThread().until(() -> {
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
            return told().stream().anyMatch(call -> call.contains("removed") && call.contains("true"));
        });
    }

    /** What the page is told to call. */
    private static List<String> told() {
        var ui = UI.getCurrent().getInternals();
        ui.getStateTree().runExecutionsBeforeClientResponse();
        return ui.dumpPendingJavaScriptInvocations().stream()
                .map(call -> call.getInvocation().getExpression()
                        + call.getInvocation().getParameters())
                .toList();
    }
}
