package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Refusal;

/**
 * A field in which a value is typed. Words that cannot be read as one make the field empty for {@code getValue()}: asked by
 * {@link #chosen}, they are never taken for no choice, and stay where they are, with what to write beneath them.
 */
public interface Legible<T> extends HasValidator<T> {

    /** As the field has it: null when it is empty, or cannot be read. */
    @Nullable
    T getValue();

    /** Why what stands there is no value. */
    Refusal.Reason unreadable();

    default boolean isLegible() {
        return getValue() != null
                || !getDefaultValidator()
                        .apply(getValue(), new ValueContext((Component) this))
                        .isError();
    }

    /**
     * What stands there; null for nothing.
     *
     * @throws Refusal when it cannot be read
     */
    default @Nullable T chosen() {
        if (!isLegible()) {
            throw new Refusal(unreadable());
        }
        return getValue();
    }
}
