package org.preau.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A sentence at the foot of the screen: what was done, and for thirty seconds the way back, unless the person puts it away, or does
 * something else to the same thing.
 */
public final class Toast {

    private static final int WITH_UNDO_MS = 30_000;
    private static final int WITH_WAY_MS = 12_000;
    private static final int PLAIN_MS = 5_000;

    /** What acts that come in a row are done to. */
    private static final Object ROW = new Object();

    /** The ways back that a screen offers still, by what they act on. */
    private final Map<Object, Notification> offered = new HashMap<>();

    private Toast() {}

    public static void say(String sentence) {
        show(sentence, PLAIN_MS);
    }

    /** Of what the person left unfinished: it stays for as long as it takes to read it and to find the place, or until it is put away. */
    public static void remind(String sentence) {
        var toast = show(sentence, WITH_UNDO_MS);
        toast.add(Act.bare(toast.getTranslation("shared.put-away"), Icon.X, toast::close));
    }

    /** Something was done to that thing: the way back from what was done to it before is offered no more. */
    public static void say(Object thing, String sentence) {
        overtake(UI.getCurrent(), thing);
        say(sentence);
    }

    /** @param undo run when the person presses the button; the toast closes */
    public static void undoable(String sentence, String verb, Runnable undo) {
        var _ = withUndo(sentence, verb, undo);
    }

    /** The same, in the place of what was done to that thing before. */
    public static void undoable(Object thing, String sentence, String verb, Runnable undo) {
        var ui = UI.getCurrent();
        overtake(ui, thing);
        offered(ui).put(thing, withUndo(sentence, verb, undo));
    }

    /** With a way to go on from what was done. */
    public static void leading(String sentence, String verb, Runnable way) {
        var _ = withAct(sentence, new Button(verb, Icon.LINK.create()), WITH_WAY_MS, way);
    }

    /** Something was made: the way to it, and the way back. */
    public static void made(String sentence, String verb, Runnable way, Runnable undo) {
        var toast = withAct(sentence, new Button(verb, Icon.LINK.create()), WITH_UNDO_MS, way);
        toast.addComponentAtIndex(2, new Button(toast.getTranslation("shared.undo"), Icon.UNDO.create(), _ -> {
            toast.close();
            undo.run();
        }));
    }

    /** The same for acts that come in a row, such as moves: only the last one is offered to be undone. */
    public static void undoableLast(String sentence, String verb, Runnable undo) {
        undoable(ROW, sentence, verb, undo);
    }

    /** Another screen begins: the last act in a row is not one of its acts. */
    static void leave(UI ui) {
        overtake(ui, ROW);
    }

    private static void overtake(UI ui, Object thing) {
        Optional.ofNullable(offered(ui).remove(thing)).ifPresent(Notification::close);
    }

    private static Map<Object, Notification> offered(UI ui) {
        var toast = Optional.ofNullable(ComponentUtil.getData(ui, Toast.class)).orElseGet(Toast::new);
        ComponentUtil.setData(ui, Toast.class, toast);
        toast.offered.values().removeIf(shown -> !shown.isOpened());
        return toast.offered;
    }

    private static Notification withUndo(String sentence, String verb, Runnable undo) {
        return withAct(sentence, new Button(verb, Icon.UNDO.create()), WITH_UNDO_MS, undo);
    }

    private static Notification withAct(String sentence, Button button, int duration, Runnable act) {
        var toast = show(sentence, duration);
        button.addClickListener(_ -> {
            toast.close();
            act.run();
        });
        toast.add(button, Act.bare(toast.getTranslation("shared.put-away"), Icon.X, toast::close));
        return toast;
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
