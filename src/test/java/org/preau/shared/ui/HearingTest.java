package org.preau.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import tools.jackson.databind.json.JsonMapper;

/** What a page says is bounded by the values it holds, not only by its letters. */
class HearingTest {

    private final Div element = new Div();
    private final List<Lines> heard = new ArrayList<>();

    record Line(String text) {}

    record Lines(List<Line> lines) {}

    @Test
    void a_long_list_is_heard_and_one_without_end_is_not() {
        Hearing.of(element, "said", Lines.class, heard::add);
        say(5_000);
        assertThat(heard)
                .singleElement()
                .satisfies(lines -> assertThat(lines.lines()).hasSize(5_000));
        assertThatThrownBy(() -> say(100_000))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(SharedReason.NOT_UNDERSTOOD));
        assertThat(heard).hasSize(1);
    }

    private void say(int lines) {
        var detail = Map.of("event.detail", new Lines(Collections.nCopies(lines, new Line("a"))));
        element.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        element.getElement(), "said", JsonMapper.shared().valueToTree(detail)));
    }
}
