package org.preau.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A sentence at the foot of the screen: what was done, and for thirty seconds the way back. */
public final class Toast {

    private static final int WITH_UNDO_MS = 30_000;
    private static final int PLAIN_MS = 5_000;

    private Toast() {}

    public static void say(String sentence) {
        show(sentence, PLAIN_MS);
    }

    /** @param undo run when the person presses the button; the toast closes */
    public static void undoable(String sentence, String verb, Runnable undo) {
        var toast = show(sentence, WITH_UNDO_MS);
        toast.add(new Button(verb, Icon.UNDO.create(), _ -> {
            toast.close();
            undo.run();
        }));
    }

    private static Notification show(String sentence, int duration) {
        var toast = new Notification();
        toast.setDuration(duration);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.addClassName("toast");
        toast.add(new Span(sentence));
        toast.open();
        return toast;
    }
}
