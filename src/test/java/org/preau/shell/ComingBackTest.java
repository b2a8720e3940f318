package org.preau.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import org.junit.jupiter.api.Test;
import org.preau.ScreenTest;
import tools.jackson.databind.json.JsonMapper;

/** A page that was loaded anew under somebody's hand. */
class ComingBackTest extends ScreenTest {

    @Test
    void it_says_where_the_words_are_that_stood_in_a_dialog() {
        enter(story.claire);
        open("");

        var element = $(ComingBack.class).from(UI.getCurrent()).single().getElement();
        var said = JsonMapper.shared().createObjectNode();
        said.putObject("event.detail").put("title", "Modifier l’événement");
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "left-open", said));
        roundTrip();

        assertThat($(Notification.class).single().getChildren())
                .filteredOn(Span.class::isInstance)
                .extracting(part -> part.getElement().getText())
                .singleElement()
                .asString()
                .contains("Modifier l’événement", "est gardé");
    }
}
