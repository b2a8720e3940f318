package org.preau.board.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.preau.board.BoardReason;
import org.preau.board.LabelFace;
import org.preau.member.Colour;
import org.preau.member.ui.Palette;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Meanwhile;

/**
 * Asks for the name and the colour of a label. A colour that came with an import stays until another is chosen. What somebody else
 * made of the label meanwhile is shown before it is written over.
 */
class LabelDialog extends FormDialog {

    private final TextField name = new TextField();
    private final RadioButtonGroup<Colour> colour = Palette.field(getTranslation("board.label.colour"));
    private final Meanwhile meanwhile = new Meanwhile();
    private Colour kept = Colour.PALETTE.getFirst();

    /** Of a label that does not exist yet. */
    LabelDialog(BiConsumer<String, Colour> create) {
        this("board.label.create");
        act(getTranslation("shared.save"), Icon.CHECK, () -> create.accept(name.getValue(), chosen()));
    }

    /** @param now reads the label, as it is by then */
    LabelDialog(LabelFace label, Writing writing, Supplier<LabelFace> now) {
        this("board.label.describe-title");
        about(label.id());
        kept = new Colour(label.colour());
        name.setValue(label.name());
        colour.setValue(Colour.PALETTE.contains(kept) ? kept : null);
        var rewriting = new Rewriting(label, writing, now);
        act(getTranslation("shared.save"), Icon.CHECK, rewriting::save);
    }

    private LabelDialog(String key) {
        super(key);
        name.setLabel(getTranslation("board.label.name"));
        name.setPlaceholder(getTranslation("board.label.name-example"));
        name.setAutofocus(true);
        ask(name, colour, meanwhile);
        blame(name, BoardReason.LABEL_LENGTH);
    }

    private Colour chosen() {
        return Optional.ofNullable(colour.getValue()).orElse(kept);
    }

    /** What is done with a label that exists. */
    interface Writing {

        /** @param before the label that the writer had before their eyes */
        void describe(LabelFace before, LabelFace after);
    }

    /** Who would write over a label that they did not see is shown it; the second time it is what they mean. */
    private final class Rewriting {

        private final Writing writing;
        private final Supplier<LabelFace> now;
        private LabelFace seen;

        Rewriting(LabelFace seen, Writing writing, Supplier<LabelFace> now) {
            this.seen = seen;
            this.writing = writing;
            this.now = now;
        }

        void save() {
            try {
                writing.describe(seen, new LabelFace(seen.id(), name.getValue().strip(), chosen().value()));
            } catch (Refusal refusal) {
                if (refusal.reason() == SharedReason.MOVED_ON) {
                    look();
                }
                throw refusal;
            }
        }

        private void look() {
            seen = now.get();
            var written = new LinkedHashMap<String, String>();
            written.put(name.getLabel(), seen.name());
            written.put(colour.getLabel(), Palette.name(LabelDialog.this, seen.colour()));
            meanwhile.show(written);
        }
    }
}
