package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import org.preau.member.Colour;
import org.preau.member.Openness;
import org.preau.member.SpaceCard;
import org.preau.member.SpaceDraft;
import org.preau.shared.Title;

/** What a person says of a space: name, purpose, who enters, colour. */
class SpaceForm extends Div {

    private final TextField name = new TextField();
    private final TextArea purpose = new TextArea();
    private final RadioButtonGroup<Openness> openness = new RadioButtonGroup<>();
    private final RadioButtonGroup<Colour> colour = Palette.field(getTranslation("member.space.colour"));

    SpaceForm() {
        addClassName("fields");
        name.setLabel(getTranslation("member.space.name"));
        name.setPlaceholder(getTranslation("member.space.name-example"));
        name.setAutofocus(true);
        purpose.setLabel(getTranslation("member.space.purpose"));
        purpose.setPlaceholder(getTranslation("member.space.purpose-example"));
        purpose.setMinRows(2);
        openness.setLabel(getTranslation("member.space.openness"));
        openness.setItems(Openness.values());
        openness.setItemLabelGenerator(this::said);
        openness.setValue(Openness.OPEN);
        add(name, purpose, openness, colour);
    }

    TextField name() {
        return name;
    }

    TextArea purpose() {
        return purpose;
    }

    SpaceForm showing(SpaceCard space) {
        name.setValue(space.name());
        purpose.setValue(space.purpose());
        openness.setValue(space.openness());
        colour.setValue(new Colour(space.colour()));
        return this;
    }

    /** For what can be read and not changed. */
    void readOnly() {
        name.setReadOnly(true);
        purpose.setReadOnly(true);
        openness.setReadOnly(true);
        colour.setReadOnly(true);
    }

    /** What somebody else wrote of the space, by the name of its field. */
    Map<String, String> since(SpaceDraft before, SpaceDraft now) {
        return Since.of(before, now)
                .tell(name.getLabel(), draft -> draft.name().value())
                .tell(purpose.getLabel(), SpaceDraft::purpose)
                .tell(openness.getLabel(), draft -> said(draft.openness()))
                .tell(
                        colour.getLabel(),
                        draft -> Palette.name(colour, draft.colour().value()))
                .written();
    }

    private String said(Openness value) {
        return getTranslation("member.space.who." + value.name().toLowerCase(Locale.ROOT));
    }

    SpaceDraft draft() {
        return new SpaceDraft(new Title(name.getValue()), purpose.getValue(), colour.getValue(), openness.getValue());
    }
}
