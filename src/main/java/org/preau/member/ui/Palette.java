package org.preau.member.ui;

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

    private static Div sample(Colour colour) {
        var sample = new Div(new Dot(colour.value()));
        sample.addClassName("sample");
        sample.getElement().setAttribute("role", "img");
        sample.getElement().setAttribute("aria-label", sample.getTranslation("member.colour." + (Colour.PALETTE.indexOf(colour) + 1)));
        return sample;
    }
}
