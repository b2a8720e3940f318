package org.preau.member.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.preau.member.Colour;
import org.preau.shared.ui.Dot;

/** The colours to choose from, for a space, a label. */
public final class Palette {

    private Palette() {}

    /** Chooses one colour; each has a name for those who do not see it. */
    public static RadioButtonGroup<Colour> field(String label) {
        var field = new RadioButtonGroup<Colour>(label);
        field.addClassName("colours");
        field.setItems(Colour.PALETTE);
        field.setRenderer(new ComponentRenderer<>(Palette::sample));
        field.setValue(Colour.PALETTE.getFirst());
        return field;
    }

    /** What a colour is called; one that came from elsewhere, after ours that it looks like. */
    public static String name(Component asking, String colour) {
        return asking.getTranslation("member.colour." + new Colour(colour).called());
    }

    private static Div sample(Colour colour) {
        var sample = new Div(new Dot(colour.value()));
        sample.addClassName("sample");
        sample.getElement().setAttribute("role", "img");
        sample.getElement().setAttribute("aria-label", name(sample, colour.value()));
        return sample;
    }
}
