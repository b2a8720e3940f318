package org.preau.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.preau.shared.Refusal;

/** Does long work beside the screen, which stays alive meanwhile, and brings the outcome back to it. */
final class Aside {

    private Aside() {}

    /** @param refused told why the work was refused; anything else goes to the one place where bugs become words */
    static <T> void in(Component screen, Supplier<T> work, Consumer<T> done, Consumer<Refusal> refused) {
        var ui = screen.getUI().orElseThrow();
        Thread.startVirtualThread(() -> {
            try {
                var outcome = work.get();
                back(ui, () -> done.accept(outcome));
            } catch (Refusal refusal) {
                back(ui, () -> refused.accept(refusal));
            } catch (RuntimeException | Error bug) {
                back(ui, () -> {
                    throw bug;
                });
            }
        });
    }

    /** Shows steps of the work as they come. */
    static IntConsumer steps(Component screen, IntConsumer show) {
        var ui = screen.getUI().orElseThrow();
        return step -> back(ui, () -> show.accept(step));
    }

    /** Whoever left the page meanwhile is told nothing; the work is done all the same. */
    private static void back(UI ui, Command command) {
        try {
            ui.access(command);
        } catch (UIDetachedException left) {
            // nobody looks any more
        }
    }
}
