package org.preau.document.ui;

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
import org.preau.shared.ui.ListPage;
import org.preau.shared.ui.Rows;

/** The documents of a space, the last written first. */
class Shelf extends ListPage {

    private final DocumentDesk desk;
    private final Actor.Member actor;
    private final UnorderedList list = new UnorderedList();
    private final Rows<DocumentId, DocumentLine, DocumentRow> rows;

    /**
     * @param address before a document's id
     * @param removal of one of them, by whoever may
     */
    Shelf(DocumentDesk desk, Actor.Member actor, String address, Consumer<DocumentId> removal) {
        super("document.all");
        this.desk = desk;
        this.actor = actor;
        this.rows =
                new Rows<>(list, line -> new DocumentRow(address + "/" + line.id(), () -> removal.accept(line.id())));
        whenNone(getTranslation("document.none"));
        list.addClassNames("panel", "people");
        add(list);
    }

    void show(SpaceId space) {
        var lines = desk.documents().in(actor, space);
        var people = desk.people()
                .named(lines.stream()
                        .map(DocumentLine::editedBy)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        rows.show(lines, DocumentLine::id, (row, line) -> row.show(line, edited(line, people)));
        list.setVisible(!lines.isEmpty());
        invite(lines.isEmpty());
    }

    private String edited(DocumentLine document, Named people) {
        var date = SaidDates.withYears(getLocale())
                .moment(document.editedAt(), desk.signedIn().preferences().zone());
        return Optional.ofNullable(document.editedBy())
                .flatMap(id -> Optional.ofNullable(people.people().get(id)))
                .map(who -> getTranslation("document.edited-by", date, Names.of(this, who)))
                .orElseGet(() -> getTranslation("document.edited", date));
    }
}
