package org.preau.hostile;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.preau.shared.ui.Hearing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything on a screen that hears what an element of the house says. */
final class Ears {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Ears() {}

    /** One verb of one element, and what it should come with. */
    record Ear(Element element, String verb, Class<? extends Record> said) {

        String tag() {
            return element.getTag();
        }

        void hear(JsonNode detail) {
            send(JSON.createObjectNode().set("event.detail", detail));
        }

        void hearNothing() {
            send(JSON.createObjectNode());
        }

        private void send(JsonNode data) {
            element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, verb, data));
        }
    }

    /** Of all that the page holds, dialogs too. */
    static List<Ear> of(UI ui) {
        var found = new ArrayList<Ear>();
        ui.getInternals().getStateTree().getRootNode().visitNodeTree(node -> found.addAll(at(node)));
        return found;
    }

    private static List<Ear> at(StateNode node) {
        return node.hasFeature(ElementListenerMap.class)
                ? wrappers(node.getFeature(ElementListenerMap.class))
                        .flatMap(wrapper -> ear(node, wrapper))
                        .toList()
                : List.of();
    }

    private static Stream<Object> wrappers(ElementListenerMap map) {
        var listeners = (Map<?, ?>) value(map, "listeners");
        return listeners == null
                ? Stream.empty()
                : listeners.values().stream().flatMap(several -> ((Collection<?>) several).stream());
    }

    private static Stream<Ear> ear(StateNode node, Object wrapper) {
        return value(wrapper, "origin") instanceof Hearing<?> hearing
                ? Stream.of(new Ear(Element.get(node), String.valueOf(value(wrapper, "type")), hearing.said()))
                : Stream.empty();
    }

    private static Object value(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(owner);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError("Vaadin keeps its listeners otherwise now", changed);
        }
    }
}
