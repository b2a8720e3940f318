package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.DomEventListener;
import java.util.function.Consumer;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the server does when an element of a page says something. A browser may send anything: what no element of ours says is
 * refused here in one sentence, before any act begins, and the screen lives on.
 *
 * @param said the record that the element says, all of it, but for what may be null
 */
public record Hearing<T extends Record>(Class<T> said, Consumer<T> act) implements DomEventListener {

    private static final String DETAIL = "event.detail";
    private static final String SHOWN = "element.value";

    /** Values in all that is said at once, ten times what the most talkative element says: each costs the house many times its letters. */
    private static final int MOST_VALUES = 20_000;

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Of a verb that says something about a thing. */
    public static <T extends Record> void of(Component element, String verb, Class<T> said, Consumer<T> act) {
        element.getElement().addEventListener(verb, new Hearing<>(said, act)).addEventDetail();
    }

    /** Of a verb that says all. */
    public static void of(Component element, String verb, Runnable act) {
        element.getElement().addEventListener(verb, _ -> act.run());
    }

    /** Of a field that somebody enters: what the page shows in it, where what the server wrote last may not have come yet. */
    public static void entered(Component field, Consumer<String> enter) {
        field.getElement()
                .addEventListener("focusin", event -> enter.accept(shown(event)))
                .addEventData(SHOWN);
    }

    private static String shown(DomEvent event) {
        var shown = event.getEventData().path(SHOWN);
        if (!shown.isString()) {
            throw new Refusal(SharedReason.NOT_UNDERSTOOD);
        }
        return shown.asString();
    }

    @Override
    public void handleEvent(DomEvent event) {
        act.accept(read(event));
    }

    private T read(DomEvent event) {
        try {
            var detail = event.getEventData().path(DETAIL);
            var read = values(detail, MOST_VALUES) < 0 ? null : JSON.treeToValue(detail, said);
            if (read != null && Complete.is(read)) {
                return read;
            }
        } catch (JacksonException _) {
            throw new Refusal(SharedReason.NOT_UNDERSTOOD);
        }
        throw new Refusal(SharedReason.NOT_UNDERSTOOD);
    }

    /** How many of so many values are left when these are counted; negative when they are more. */
    private static int values(JsonNode said, int left) {
        var rest = left - 1;
        for (var value : said) {
            if (rest < 0) {
                return rest;
            }
            rest = values(value, rest);
        }
        return rest;
    }
}
