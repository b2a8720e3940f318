package org.preau.board.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.preau.board.BoardReason;
import org.preau.board.LabelFace;
import org.preau.member.Colour;
import org.preau.member.ui.Palette;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Asks for the name and the colour of a label. A colour that came with an import stays until another is chosen. */
class LabelDialog extends FormDialog {

    private final TextField name = new TextField();
    private final RadioButtonGroup<Colour> colour = Palette.field(getTranslation("board.label.colour"));
    private Colour kept = Colour.PALETTE.getFirst();

    LabelDialog(String key, BiConsumer<String, Colour> write) {
        super(key);
        name.setLabel(getTranslation("board.label.name"));
        name.setPlaceholder(getTranslation("board.label.name-example"));
        name.setAutofocus(true);
        ask(name, colour);
        blame(name, BoardReason.LABEL_LENGTH);
        act(getTranslation("shared.save"), Icon.CHECK, () ->
                write.accept(name.getValue(), Optional.ofNullable(colour.getValue()).orElse(kept)));
    }

    LabelDialog showing(LabelFace label) {
        kept = new Colour(label.colour());
        name.setValue(label.name());
        colour.setValue(Colour.PALETTE.contains(kept) ? kept : null);
        return this;
    }
}
