package org.preau.document.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.preau.document.DocumentHead;
import org.preau.document.HtmlText;
import org.preau.document.VersionLine;
import org.preau.member.Named;
import org.preau.member.ui.Names;
import org.preau.shared.Actor;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.SafeHtml;
import org.preau.shared.ui.TitleDialog;
import org.preau.shared.ui.Toast;

/** The moments of a document to come back to: seen beside the list, named, and brought back. */
class VersionsDialog extends Dialog {

    private final DocumentDesk desk;
    private final Actor.Member actor;
    private final DocumentHead head;
    private final Div list = new Div();
    private final Div shown = new Div();

    VersionsDialog(DocumentDesk desk, Actor.Member actor, DocumentHead head) {
        this.desk = desk;
        this.actor = actor;
        this.head = head;
        setHeaderTitle(getTranslation("document.versions"));
        setWidth("960px");
        list.addClassName("fields");
        shown.addClassName("version-text");
        shown.getElement().setAttribute("aria-live", "polite");
        var columns = new Div(list, shown);
        columns.addClassName("versions");
        add(columns);
        if (head.offered().write()) {
            getFooter().add(Act.quiet(getTranslation("document.version.name"), Icon.TAG, this::name));
        }
        getFooter().add(Act.primary(getTranslation("shared.close"), Icon.CHECK, this::close));
        show();
    }

    private void show() {
        list.removeAll();
        var versions = desk.versions().of(actor, head.id());
        if (versions.isEmpty()) {
            list.add(new Paragraph(getTranslation("document.versions-none")));
            return;
        }
        var people = desk.people()
                .named(versions.stream()
                        .map(VersionLine::by)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        var lines = new UnorderedList(
                versions.stream().map(version -> line(version, people)).toArray(ListItem[]::new));
        lines.addClassNames("panel", "people");
        list.add(lines);
    }

    private ListItem line(VersionLine version, Named people) {
        var name = new Span(name(version));
        name.addClassName("strong");
        var about = new Span(about(version, people));
        about.addClassName("tiny");
        var words = new Div(name, about);
        words.addClassNames("words", "grow");
        var see = Act.quiet(getTranslation("document.version.see"), Icon.TEXT, () -> see(version));
        see.setAriaLabel(getTranslation("document.version.see-one", name(version)));
        var line = new ListItem(words, see);
        line.addClassNames("row", "person");
        return line;
    }

    private String name(VersionLine version) {
        return Optional.ofNullable(version.name()).orElseGet(() -> date(version));
    }

    private String about(VersionLine version, Named people) {
        var who = Optional.ofNullable(version.by())
                .flatMap(id -> Optional.ofNullable(people.people().get(id)))
                .map(person -> Names.of(this, person))
                .orElse("Préau");
        return version.name() == null
                ? getTranslation("document.version.kept", who)
                : getTranslation("document.version.named", who, date(version));
    }

    private String date(VersionLine version) {
        return SaidDates.withYears(getLocale())
                .moment(version.at(), desk.signedIn().preferences().zone());
    }

    private void see(VersionLine version) {
        shown.removeAll();
        var title = new Span(name(version));
        title.addClassNames("strong", "grow");
        var bar = new Div(title);
        bar.addClassName("row");
        if (head.offered().restore()) {
            bar.add(Act.quiet(getTranslation("document.version.restore"), Icon.UNDO, () -> restore(version)));
        }
        var text = new SafeHtml(HtmlText.of(desk.versions().show(actor, head.id(), version.id())));
        text.addClassName("text");
        shown.add(bar, text);
    }

    private void restore(VersionLine version) {
        desk.rooms().restore(actor, head.id(), version.id());
        close();
        Toast.say(getTranslation("document.version.restored", name(version)));
    }

    private void name() {
        new TitleDialog("document.version.name", "document.version.name-field", "", title -> {
                    desk.versions().name(actor, head.id(), title);
                    show();
                })
                .open();
    }
}
