package org.preau.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.preau.document.DocumentId;
import org.preau.document.DocumentLine;
import org.preau.member.Named;
import org.preau.member.ui.Names;
import org.preau.shared.Actor;
import org.preau.shared.SpaceId;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Rows;

/** The documents of a space, the last written first. */
class Shelf extends Div {

    private final DocumentDesk desk;
    private final Actor.Member actor;
    private final Div bar = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("document.none"));
    private final Rows<DocumentId, DocumentLine, DocumentRow> rows;

    /**
     * @param address before a document's id
     * @param removal of one of them, by whoever may
     */
    Shelf(DocumentDesk desk, Actor.Member actor, String address, Consumer<DocumentId> removal) {
        this.desk = desk;
        this.actor = actor;
        this.rows = new Rows<>(list, line -> new DocumentRow(address + "/" + line.id(), () -> removal.accept(line.id())));
        addClassName("page");
        var title = new H2(getTranslation("document.all"));
        title.addClassName("grow");
        bar.add(title);
        bar.addClassName("row");
        list.addClassNames("panel", "people");
        add(bar, list, none);
    }

    void offer(Button act) {
        bar.add(act);
    }

    void show(SpaceId space) {
        var lines = desk.documents().in(actor, space);
        var people = desk.people()
                .named(lines.stream().map(DocumentLine::editedBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        rows.show(lines, DocumentLine::id, (row, line) -> row.show(line, edited(line, people)));
        list.setVisible(!lines.isEmpty());
        none.setVisible(lines.isEmpty());
    }

    private String edited(DocumentLine document, Named people) {
        var date = SaidDates.withYears(getLocale()).moment(document.editedAt(), desk.signedIn().preferences().zone());
        return Optional.ofNullable(document.editedBy())
                .flatMap(id -> Optional.ofNullable(people.people().get(id)))
                .map(who -> getTranslation("document.edited-by", date, Names.of(this, who)))
                .orElseGet(() -> getTranslation("document.edited", date));
    }
}
