package org.preau.board.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.preau.board.BoardId;
import org.preau.board.LabelFace;
import org.preau.board.LabelId;
import org.preau.board.Labels;
import org.preau.member.ui.Palette;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Dot;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** The labels of a board: another one, another name or colour, or none any more. */
class LabelsDialog extends Dialog {

    private final Labels labels;
    private final Actor.Member actor;
    private final BoardId board;
    private final Paragraph example = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    LabelsDialog(Labels labels, Actor.Member actor, BoardId board) {
        this.labels = labels;
        this.actor = actor;
        this.board = board;
        setHeaderTitle(getTranslation("board.labels"));
        setWidth("560px");
        example.setText(getTranslation("board.labels-example"));
        list.addClassNames("panel", "people");
        var content = new Div(example, list);
        content.addClassName("fields");
        add(content);
        getFooter().add(Act.quiet(getTranslation("shared.close"), Icon.X, this::close));
        getFooter().add(Act.primary(getTranslation("board.label.create"), Icon.PLUS, this::create));
        show();
    }

    /** The list itself stays, so that the keyboard finds the line beside the one that went. */
    private void show() {
        var all = labels.on(actor, board);
        list.removeAll();
        all.stream().map(this::line).forEach(list::add);
        list.setVisible(!all.isEmpty());
        example.setVisible(all.isEmpty());
    }

    /** A label as it is offered: its colour, and how it is called. */
    static Div sample(LabelFace label, String name) {
        var sample = new Div(new Dot(label.colour()), new Span(name));
        sample.addClassName("row");
        return sample;
    }

    private ListItem line(LabelFace label) {
        var shown = name(label);
        var name = new Span(shown);
        name.addClassNames("grow", "trunc");
        var line = new ListItem(
                new Dot(label.colour()),
                name,
                Act.bare(getTranslation("board.label.describe", shown), Icon.PENCIL, () -> describe(label)),
                Act.bare(getTranslation("board.label.remove", shown), Icon.TRASH, () -> remove(label)));
        line.addClassNames("row", "person");
        return line;
    }

    private String name(LabelFace label) {
        return label.name().isEmpty() ? Palette.name(this, label.colour()) : label.name();
    }

    private void create() {
        new LabelDialog((name, colour) -> {
                    labels.create(actor, board, name, colour);
                    show();
                })
                .open();
    }

    private void describe(LabelFace label) {
        new LabelDialog(
                        label,
                        (before, after) -> {
                            labels.describe(actor, board, before, after);
                            show();
                        },
                        () -> now(label.id()))
                .open();
    }

    private LabelFace now(LabelId id) {
        return labels.on(actor, board).stream()
                .filter(label -> label.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private void remove(LabelFace label) {
        labels.remove(actor, board, label.id());
        show();
        Toast.undoable(getTranslation("board.label.removed", name(label)), getTranslation("shared.undo"), () -> {
            labels.bringBack(actor, label.id());
            show();
        });
    }
}
