package org.preau.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import org.preau.board.Boards;
import org.preau.board.CardDetails;
import org.preau.board.CardId;
import org.preau.board.Cards;
import org.preau.board.Lanes;
import org.preau.shared.Renaming;
import org.preau.shared.Title;
import org.preau.shared.ui.Kept;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A title that was being typed when the page was loaded anew. */
class KeptTitleTest extends ScreenTest {

    @Autowired
    Boards boards;

    @Autowired
    Lanes lanes;

    @Autowired
    Cards cards;

    @Autowired
    CardDetails details;

    CardId card;

    @BeforeEach
    void aCardThatYannHasOpen() {
        var board = boards.create(story.samira, story.fair, new Title("Fête"));
        var toDo = lanes.add(story.samira, board, new Title("À faire"));
        card = cards.add(story.samira, toDo, List.of(new Title("Louer"))).getFirst();
        enter(story.yann);
        open("s/%s".formatted(story.fair));
        open("s/%s/board/%s/card/%s".formatted(story.fair, board, card));
    }

    @Test
    void it_stands_in_its_field_again_and_is_written_when_the_field_is_left() {
        find("Louer la sono", "Louer");
        assertThat(title().getValue()).isEqualTo("Louer la sono");
        assertThat(standing()).isEqualTo("Louer");
        leave(title());
        assertThat(standing()).isEqualTo("Louer la sono");
        assertThat(title().getValue()).isEqualTo("Louer la sono");
    }

    @Test
    void what_is_typed_on_from_there_is_written_once() {
        find("Louer la so", "Louer");
        test(title()).setValue("Louer la sono");
        leave(title());
        assertThat(standing()).isEqualTo("Louer la sono");
    }

    @Test
    void another_title_that_came_meanwhile_stands_beside_it() {
        find("Louer la sono", "Réserver");
        leave(title());
        assertThat(standing()).isEqualTo("Louer");
        assertThat(title().getValue()).isEqualTo("Louer la sono");
        $(Button.class).all().stream()
                .filter(act -> act.getText().equals("Mettre mon titre"))
                .findFirst()
                .orElseThrow()
                .click();
        assertThat(standing()).isEqualTo("Louer la sono");
    }

    @Test
    void somebody_elses_words_that_come_while_it_stands_there_are_not_written_over() {
        find("Louer la sono", "Louer");
        cards.rename(story.samira, card, Renaming.to(new Title("Louer deux barnums")));
        leave(title());
        assertThat(standing()).isEqualTo("Louer deux barnums");
        assertThat(title().getValue()).isEqualTo("Louer la sono");
    }

    private void find(String text, String before) {
        var kept = title().getParent().orElseThrow();
        assertThat(kept).isInstanceOf(Kept.class);
        var said = JsonMapper.shared().valueToTree(Map.of("event.detail", new Kept.Found(text, before)));
        kept.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(kept.getElement(), "words-found", said));
    }

    private static void leave(TextArea field) {
        ComponentUtil.fireEvent(field, new BlurNotifier.BlurEvent<>(field, true));
    }

    private TextArea title() {
        return $(TextArea.class).all().stream()
                .filter(field -> field.hasClassName("card-title"))
                .findFirst()
                .orElseThrow();
    }

    private String standing() {
        return details.show(story.yann, card).title();
    }
}
