package org.preau.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One row of a list per thing: a row lives as long as its thing is listed, so that whatever a person does in it goes on.
 *
 * @param <K> what tells things apart
 * @param <T> the things
 * @param <R> their rows
 */
class Rows<K, T, R extends Component> {

    private final Element parent;
    private final Function<T, R> made;
    private final Map<K, R> rows = new LinkedHashMap<>();

    Rows(Component parent, Function<T, R> made) {
        this.parent = parent.getElement();
        this.made = made;
    }

    void show(List<T> things, Function<T, K> key, BiConsumer<R, T> shown) {
        var listed = new HashSet<>(things.stream().map(key).toList());
        rows.entrySet().removeIf(row -> {
            if (!listed.contains(row.getKey())) {
                parent.removeChild(row.getValue().getElement());
            }
            return !listed.contains(row.getKey());
        });
        for (var place = 0; place < things.size(); place++) {
            var thing = things.get(place);
            var row = rows.computeIfAbsent(key.apply(thing), _ -> made.apply(thing));
            shown.accept(row, thing);
            if (parent.indexOfChild(row.getElement()) != place) {
                parent.insertChild(place, row.getElement());
            }
        }
    }
}
