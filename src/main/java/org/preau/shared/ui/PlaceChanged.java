package org.preau.shared.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** By an act of their own somebody came to see more on this page, or less: what frames its screens shows it with the act. */
public class PlaceChanged extends ComponentEvent<UI> {

    private PlaceChanged(UI page) {
        super(page, false);
    }

    static void tell(UI page) {
        ComponentUtil.fireEvent(page, new PlaceChanged(page));
    }

    public static Registration heardOn(UI page, Runnable look) {
        return ComponentUtil.addListener(page, PlaceChanged.class, _ -> look.run());
    }
}
