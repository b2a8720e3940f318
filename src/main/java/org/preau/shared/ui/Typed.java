package org.preau.shared.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.preau.shared.Words;

/**
 * Lets Enter choose in a field of choices, without a walk through its list: the one choice that holds the words typed. When
 * none or several do, the field says so; no word is dropped in silence. Whoever then presses something else presses it at once: the
 * open list is in nobody's way.
 */
public final class Typed {

    /**
     * An open list would take the first press beside it for itself, to close. Now it is in nobody's way, it closes when the field is
     * left, and a field of several choices then says what was typed in it, as one of a single choice does by itself.
     */
    private static final String LET_THROUGH =
            """
            this.updateComplete.then(() => { this.$.overlay.modeless = true; });
            this.addEventListener('focusout', (left) => {
              if (this._closeOnBlurIsPrevented || this.contains(left.relatedTarget)) return;
              const typed = this.localName === 'vaadin-multi-select-combo-box' && this.filter;
              if (typed) this.dispatchEvent(new CustomEvent('custom-value-set', { detail: typed }));
              this.close();
            }, true);
            """;

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
        field.getElement().executeJs(LET_THROUGH);
        field.addCustomValueSetListener(typed -> take(field, typed.getDetail(), found.apply(typed.getDetail()), field::setValue));
    }

    private static <T> void listen(ComboBoxBase<?, T, ?> field, Consumer<T> choose) {
        field.getElement().executeJs(LET_THROUGH);
        field.addCustomValueSetListener(typed -> find(field, typed.getDetail(), choose));
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
