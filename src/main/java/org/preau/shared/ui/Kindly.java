package org.preau.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.preau.shared.Refusal;
import org.preau.shared.database.Outage;

/** Does what an element wishes that shows it as done already: whatever prevents it, the element is told, and shows what is. */
public final class Kindly {

    private Kindly() {}

    /** @param putBack shows what is, in a field that shows the act as done already; why it is not goes on to {@link Problems} */
    public static void act(Runnable act, Runnable putBack) {
        try {
            act.run();
        } catch (RuntimeException failure) {
            putBack.run();
            throw failure;
        }
    }

    /** @param refused told why it is not done, in the words of the element's reader */
    public static void act(Component element, Runnable act, Consumer<String> refused) {
        try {
            act.run();
        } catch (Refusal refusal) {
            refused.accept(element.getTranslation(
                    refusal.reason().key(), refusal.arguments().toArray()));
        } catch (RuntimeException failure) {
            var outage = Outage.of(failure);
            refused.accept(element.getTranslation(outage.map(Outage::key).orElse("shared.not-done")));
            if (outage.isEmpty()) {
                throw failure;
            }
        }
    }
}
