package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.preau.shared.Words;

/**
 * Lets Enter choose in a field of choices, without a walk through its list: the one choice that holds the words typed. When
 * none or several do, the field says so; no word is dropped in silence. Whoever then presses something else presses it at once: the
 * open list is in nobody's way.
 */
@JsModule("./shared/typed.ts")
public final class Typed {

    private Typed() {}

    /** To be called once the field has its choices, and says how they are called. */
    public static <T> void chooses(ComboBox<T> field) {
        listen(field, field::setValue);
    }

    /** The same: what is found joins what is chosen already. */
    public static <T> void chooses(MultiSelectComboBox<T> field) {
        listen(field, field::select);
    }

    /**
     * The same for choices that are looked for as one types.
     *
     * @param found those that hold these words, two at most
     */
    public static <T> void chooses(ComboBox<T> field, Function<String, List<T>> found) {
        letThrough(field);
        field.addCustomValueSetListener(typed -> take(field, typed.getDetail(), found.apply(typed.getDetail()), field::setValue));
    }

    private static <T> void listen(ComboBoxBase<?, T, ?> field, Consumer<T> choose) {
        letThrough(field);
        field.addCustomValueSetListener(typed -> find(field, typed.getDetail(), choose));
    }

    private static void letThrough(Component field) {
        field.getElement().executeJs("window.preau.letThrough(this)");
    }

    private static <T> void find(ComboBoxBase<?, T, ?> field, String words, Consumer<T> choose) {
        var found = field.getListDataView()
                .getItems()
                .filter(choice -> Words.areIn(field.getItemLabelGenerator().apply(choice), words))
                .toList();
        take(field, words, found, choose);
    }

    private static <T> void take(ComboBoxBase<?, T, ?> field, String words, List<T> found, Consumer<T> choose) {
        if (found.size() == 1) {
            choose.accept(found.getFirst());
        }
        field.setErrorMessage(field.getTranslation(found.isEmpty() ? "shared.typed.none" : "shared.typed.several", words));
        field.setInvalid(found.size() != 1);
    }
}
