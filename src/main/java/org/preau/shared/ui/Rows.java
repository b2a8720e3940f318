package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One row of a list per thing: a row lives as long as its thing is listed, so that whatever a person does in it goes on.
 *
 * @param <K> what tells things apart
 * @param <T> the things
 * @param <R> their rows
 */
public class Rows<K, T, R extends Component> {

    private final Element parent;
    private final Function<T, R> made;
    private final Map<K, R> rows = new LinkedHashMap<>();

    public Rows(Component parent, Function<T, R> made) {
        this.parent = parent.getElement();
        this.made = made;
    }

    /** The row of a thing, while it is listed. */
    public Optional<R> of(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    /** The row after that of a thing, as it was last shown; the one before when it is the last. */
    public Optional<R> beside(K key) {
        var keys = List.copyOf(rows.keySet());
        var place = keys.indexOf(key);
        return Stream.of(place + 1, place - 1)
                .filter(at -> at >= 0 && at < keys.size())
                .findFirst()
                .map(keys::get)
                .flatMap(this::of);
    }

    /** Brings the rows to these things, in this order. */
    public void show(List<T> things, Function<T, K> key, BiConsumer<R, T> shown) {
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
