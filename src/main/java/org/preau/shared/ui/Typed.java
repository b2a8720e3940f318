package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.preau.shared.Words;

/**
 * A field of choices that are found as people type: its list shows those that hold the words typed, and Enter chooses, without a walk
 * through it, the one that does. When none or several do, the field says so; no word is dropped in silence. Whoever then presses
 * something else presses it at once: the open list is in nobody's way.
 */
@JsModule("./shared/typed.ts")
public final class Typed {

    /** Somebody who types goes on sooner than that. */
    private static final int PAUSE_MILLIS = 150;

    private Typed() {}

    /** Among these choices. */
    public static <T> void chooses(ComboBox<T> field, Collection<T> choices) {
        offer(field, choices);
        chooses(field);
    }

    /** The same: what is found joins what is chosen already. */
    public static <T> void chooses(MultiSelectComboBox<T> field, Collection<T> choices) {
        offer(field, choices);
        listen(field, found -> {
            field.select(found);
            field.getElement()
                    .executeJs(
                            "window.preau.say($0)", field.getTranslation("shared.typed.chosen", called(field, found)));
        });
    }

    /** Among those that the field has already, and looks for in its own way. */
    static <T> void chooses(ComboBox<T> field) {
        listen(field, field::setValue);
    }

    /** Among these choices, or in the person's own words: what is called otherwise than any of them is taken as it is said. */
    public static <T> void choosesOrSays(ComboBox<T> field, Collection<T> choices, Function<String, T> said) {
        offer(field, choices);
        letThrough(field);
        field.addCustomValueSetListener(typed -> field.setValue(choices.stream()
                .filter(choice ->
                        called(field, choice).equalsIgnoreCase(typed.getDetail().strip()))
                .findFirst()
                .orElseGet(() -> said.apply(typed.getDetail()))));
    }

    /** Other choices than before; what is chosen has to be told again. */
    public static <T> void offer(ComboBoxBase<?, T, ?> field, Collection<T> choices) {
        field.setItems((choice, words) -> Words.areIn(called(field, choice), words), choices);
    }

    private static <T> String called(ComboBoxBase<?, T, ?> field, T choice) {
        return field.getItemLabelGenerator().apply(choice);
    }

    /**
     * The same for choices that are looked for as one types.
     *
     * @param found those that hold these words, two at most
     */
    public static <T> void chooses(ComboBox<T> field, Function<String, List<T>> found) {
        letThrough(field);
        field.addCustomValueSetListener(
                typed -> take(field, typed.getDetail(), found.apply(typed.getDetail()), field::setValue));
    }

    private static <T> void listen(ComboBoxBase<?, T, ?> field, Consumer<T> choose) {
        letThrough(field);
        field.setFilterTimeout(PAUSE_MILLIS);
        field.addCustomValueSetListener(typed -> find(field, typed.getDetail(), choose));
    }

    private static void letThrough(Component field) {
        field.getElement().executeJs("window.preau.letThrough(this)");
    }

    private static <T> void find(ComboBoxBase<?, T, ?> field, String words, Consumer<T> choose) {
        var found = field.getListDataView()
                .getItems()
                .filter(choice -> Words.areIn(called(field, choice), words))
                .toList();
        take(field, words, found, choose);
    }

    private static <T> void take(ComboBoxBase<?, T, ?> field, String words, List<T> found, Consumer<T> choose) {
        if (found.size() == 1) {
            choose.accept(found.getFirst());
        }
        field.setErrorMessage(
                field.getTranslation(found.isEmpty() ? "shared.typed.none" : "shared.typed.several", words));
        field.setInvalid(found.size() != 1);
    }
}
