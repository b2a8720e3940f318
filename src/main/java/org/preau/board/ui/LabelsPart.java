package org.preau.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.dom.Element;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.preau.board.CardDetail;
import org.preau.board.LabelFace;
import org.preau.member.Colour;
import org.preau.member.ui.Palette;
import org.preau.shared.Actor;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Kindly;
import org.preau.shared.ui.Typed;

/** The labels that a card bears, in their colours; one that its board does not have yet is made here, where it is missed. */
class LabelsPart extends Div {

    private final CardDialogs.Doors doors;
    private final Actor.Member actor;
    private final MultiSelectComboBox<LabelFace> field = new MultiSelectComboBox<>();
    /** The chips of the field take a class each, and no colour. */
    private final Element tints = new Element("style");

    private final Button another = Act.quiet(getTranslation("board.label.create"), Icon.PLUS, this::create);
    private CardDetail shown;
    /** What changes now is what others chose, not the person. */
    private boolean showing;

    LabelsPart(CardDialogs.Doors doors, Actor.Member actor, CardDetail card) {
        this.doors = doors;
        this.actor = actor;
        shown = card;
        addClassName("fields");
        field.setLabel(getTranslation("board.labels"));
        field.setItemLabelGenerator(this::called);
        field.setRenderer(new ComponentRenderer<>(label -> LabelsDialog.sample(label, called(label))));
        field.setClassNameGenerator(LabelsPart::tint);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        Typed.chooses(field, card.offered().labels());
        field.addValueChangeListener(change -> choose(change.getOldValue(), change.getValue()));
        add(field, another);
        getElement().appendChild(tints);
    }

    /** A label without a name is called by its colour. */
    private String called(LabelFace label) {
        return label.name().isEmpty() ? Palette.name(this, label.colour()) : label.name();
    }

    private static String tint(LabelFace label) {
        return "tint-" + label.colour().substring(1);
    }

    /** A choice that could not be kept does not stay on the screen. */
    private void choose(Set<LabelFace> before, Set<LabelFace> after) {
        if (!showing) {
            Kindly.act(
                    () -> {
                        before.stream().filter(label -> !after.contains(label)).forEach(label -> put(label, false));
                        after.stream().filter(label -> !before.contains(label)).forEach(label -> put(label, true));
                    },
                    () -> show(shown));
        }
    }

    private void put(LabelFace label, boolean taken) {
        doors.cards().label(actor, shown.id(), label.id(), taken);
    }

    private void create() {
        new LabelDialog(this::create).open();
    }

    /** On the card at once: that is what it was missed for. */
    private void create(String name, Colour colour) {
        var label = doors.labels().create(actor, shown.board().id(), name, colour);
        doors.cards().label(actor, shown.id(), label, true);
        show(doors.details().show(actor, shown.id()));
    }

    final void show(CardDetail detail) {
        shown = detail;
        showing = true;
        try {
            fill(detail.offered());
        } finally {
            showing = false;
        }
    }

    private void fill(CardDetail.Offered offered) {
        tints.setText(offered.labels().stream().map(LabelsPart::rule).distinct().collect(Collectors.joining("\n")));
        Typed.offer(field, offered.labels());
        field.setValue(new HashSet<>(offered.labels().stream()
                .filter(label -> shown.labels().contains(label.id()))
                .toList()));
        field.setReadOnly(!offered.edit());
        another.setVisible(offered.edit());
    }

    private static String rule(LabelFace label) {
        return "vaadin-multi-select-combo-box-chip." + tint(label) + " { --c: " + label.colour() + "; }";
    }
}
