package org.preau.transfer.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.preau.board.Neighbours;
import org.preau.shared.ui.Badge;
import org.preau.transfer.BoardPreview;

/** What would be taken, and the one question: are the people who are called as members these members? */
class PreviewPart extends Div {

    private final Checkbox match = new Checkbox();
    private final Paragraph told = new Paragraph();

    /** @param day how a moment is told */
    PreviewPart(BoardPreview preview, Function<Instant, String> day) {
        addClassName("fields");
        add(new CountsPart(getTranslation("transfer.holds", preview.title()), preview.holds()));
        Optional.ofNullable(preview.neighbours().older()).ifPresent(older -> add(warning(older, day)));
        outcome(preview.neighbours()).ifPresent(sentence -> add(new Paragraph(sentence)));
        if (!preview.recognised().isEmpty()) {
            add(people(preview));
        }
        match.addValueChangeListener(_ -> told.setText(told(preview)));
        told.setText(told(preview));
        add(new LeftOutPart(getTranslation("transfer.will-not-take"), preview.holds()), told);
    }

    private Paragraph warning(Neighbours.Older older, Function<Instant, String> day) {
        var warning =
                new Paragraph(getTranslation("transfer.older", day.apply(older.draft()), day.apply(older.taken())));
        warning.addClassName("problem");
        return warning;
    }

    /** In a space that has boards: whether one of them changes, or one more comes. */
    private Optional<String> outcome(Neighbours there) {
        if (there.known() != null) {
            return Optional.of(getTranslation("transfer.known", there.known()));
        }
        if (there.binned() != null) {
            return Optional.of(getTranslation("transfer.binned", there.binned()));
        }
        return there.boards() == 0
                ? Optional.empty()
                : Optional.of(getTranslation("transfer.one-more", there.boards()));
    }

    private Div people(BoardPreview preview) {
        var list = new UnorderedList();
        list.addClassName("people");
        preview.recognised().forEach(person -> list.add(line(person)));
        match.setLabel(getTranslation("transfer.match"));
        match.setValue(true);
        var people = new Div(
                new H3(getTranslation(
                        "transfer.recognised", preview.recognised().size())),
                list,
                match);
        people.addClassName("fields");
        return people;
    }

    /** Who would be written down by name: all whom no import has met, but those who are taken for members. */
    private String told(BoardPreview preview) {
        if (!preview.recognised().isEmpty() && !match.getValue()) {
            return getTranslation("transfer.told.all");
        }
        if (preview.others() == 0) {
            return getTranslation("transfer.told.nobody");
        }
        return getTranslation(
                preview.recognised().isEmpty() ? "transfer.told.some" : "transfer.told.others", preview.others());
    }

    private static ListItem line(BoardPreview.Recognised person) {
        var line = new ListItem(
                new Badge(person.member().initials(), person.member().colour()),
                new Span(person.member().name()));
        line.addClassName("row");
        return line;
    }

    boolean matchNames() {
        return match.getValue();
    }
}
