package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.preau.member.Colour;
import org.preau.shared.ui.Dot;

/** One colour of the palette; each has a name for those who do not see it. */
public class ColourField extends RadioButtonGroup<Colour> {

    public ColourField(String label) {
        setLabel(label);
        addClassName("colours");
        setItems(Colour.PALETTE);
        setRenderer(new ComponentRenderer<>(this::sample));
        setValue(Colour.PALETTE.getFirst());
    }

    private Div sample(Colour value) {
        var sample = new Div(new Dot(value.value()));
        sample.addClassName("sample");
        sample.getElement().setAttribute("role", "img");
        sample.getElement().setAttribute("aria-label", getTranslation("member.colour." + (Colour.PALETTE.indexOf(value) + 1)));
        return sample;
    }
}
