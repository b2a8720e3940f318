package org.preau.shared.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;

/** Makes the buttons of the house: a verb, with its icon. A double click does once what it says. */
public final class Act {

    private Act() {}

    /** The one act that the screen is for. */
    public static Button primary(String verb, Icon icon, Runnable act) {
        var button = quiet(verb, icon, act);
        button.addClassName("primary");
        return button;
    }

    /** Any other act. */
    public static Button quiet(String verb, Icon icon, Runnable act) {
        var button = new Button(verb, icon.create(), once(act));
        button.addClassName("act");
        return button;
    }

    /** An act whose icon says enough beside what it acts on; its verb is heard and shown on hover. */
    public static Button bare(String verb, Icon icon, Runnable act) {
        return bare(verb, icon, once(act));
    }

    /** Such an act that one may do several times in a row: each press counts. */
    public static Button step(String verb, Icon icon, Runnable act) {
        return bare(verb, icon, _ -> act.run());
    }

    private static Button bare(String verb, Icon icon, ComponentEventListener<ClickEvent<Button>> press) {
        var button = new Button(icon.create(), press);
        button.addClassNames("act", "bare");
        name(button, verb);
        return button;
    }

    /** Browsers count the clicks of one after the other; a key counts as none. */
    private static ComponentEventListener<ClickEvent<Button>> once(Runnable act) {
        return press -> {
            if (press.getClickCount() < 2) {
                act.run();
            }
        };
    }

    /** A lesser act beside the main ones: its word stands by its icon where there is room, on a phone it is heard and shown on hover. */
    public static Button lesser(String verb, Icon icon, Runnable act) {
        return lesser(verb, verb, icon, act);
    }

    /** @param word what of the verb stands by the icon */
    public static Button lesser(String word, String verb, Icon icon, Runnable act) {
        var button = quiet(word, icon, act);
        button.addClassNames("bare", "worded");
        name(button, verb);
        return button;
    }

    /** Gives such an act another verb: what it acts on has another name. */
    public static void name(Button bare, String verb) {
        bare.setAriaLabel(verb);
        bare.setTooltipText(verb);
    }
}
