package org.preau.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.document.DocumentLine;
import org.preau.document.Documents;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever clicks twice, out of habit or because the line is slow, asked for one thing. */
class PressedTwiceTest extends ScreenTest {

    @Autowired
    Documents documents;

    @Test
    void one_dialog_opens_and_one_document_is_made() {
        enter(story.samira);
        open("s/" + story.fair + "/documents");
        var begin = $(Button.class).withText("Nouveau document").all().getFirst();
        click(begin, 1);
        click(begin, 2);
        var dialog = $(NewDocumentDialog.class).single();
        $(TextField.class).from(dialog).single().setValue("Charte des bénévoles");
        press(dialog, "Créer le document");
        press(dialog, "Créer le document");
        assertThat(documents.in(story.samira, story.fair))
                .extracting(DocumentLine::title)
                .containsOnlyOnce("Charte des bénévoles");
    }

    /** @param nth of the clicks that follow upon each other, as browsers count them */
    private static void click(Button button, int nth) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button, true, 0, 0, 0, 0, nth, 0, false, false, false, false));
    }
}
