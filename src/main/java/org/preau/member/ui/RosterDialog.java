package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.preau.member.PersonName;
import org.preau.member.Roster;
import org.preau.member.RosterLine;
import org.preau.member.Rosters;
import org.preau.member.TakenRoster;
import org.preau.member.Unwriting;
import org.preau.shared.Actor;
import org.preau.shared.Title;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Kept;
import org.preau.shared.ui.Toast;

/**
 * A list pasted or uploaded, shown as it was understood, then written; the lines that were not understood stay, to be corrected.
 * Nobody is told of anything.
 */
class RosterDialog extends Dialog {

    private static final String KEPT = "roster";
    private static final int MOST_NAMED = 20;
    private static final int LONGEST_NAMED = 60;

    private final Actor.Member actor;
    private final Rosters rosters;
    private final Unwriting unwriting;
    private final Runnable done;
    private final TextArea text = new TextArea();
    private final Paragraph left = new Paragraph(getTranslation("member.import.left-to-correct"));
    private final Kept keeper;

    RosterDialog(Actor.Member actor, Rosters rosters, Unwriting unwriting, Runnable done) {
        this.actor = actor;
        this.rosters = rosters;
        this.unwriting = unwriting;
        this.done = done;
        setHeaderTitle(getTranslation("member.import"));
        setWidth("720px");
        keeper = new Kept(actor.id(), KEPT);
        keeper.add(text);
        keeper.onFound(found -> text.setValue(found.text()));
        left.getElement().setAttribute("role", "status");
        name();
        ask();
    }

    private void name() {
        text.setLabel(getTranslation("member.import.paste"));
        text.setPlaceholder(getTranslation("member.import.example"));
        text.setHelperText(getTranslation("member.import.help"));
        text.setMinRows(8);
        text.setMaxLength(Roster.MAX_BYTES);
        text.setWidthFull();
    }

    private void ask() {
        left.setVisible(false);
        var fields = new Div(left, keeper, upload());
        fields.addClassName("fields");
        show(
                fields,
                Act.primary(
                        getTranslation("member.import.look"),
                        Icon.SEARCH,
                        () -> preview(Roster.read(text.getValue()))));
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setMaxFileSize(Roster.MAX_BYTES);
        upload.setAcceptedFileTypes(".csv", ".txt", ".tsv", "text/csv", "text/plain");
        upload.setMaxFiles(1);
        upload.setUploadButton(Act.quiet(getTranslation("member.import.file"), Icon.UPLOAD, () -> {}));
        upload.setDropLabel(new Span(getTranslation("member.import.drop")));
        upload.addFileRejectedListener(
                _ -> Toast.say(getTranslation("member.import.file-refused", Roster.MAX_BYTES / 1_000_000)));
        return upload;
    }

    /** Whatever the browser sends, no more is kept than shows that it is too much. */
    private void receive(UploadEvent event) throws IOException {
        var bytes = event.getInputStream().readNBytes(Roster.MAX_BYTES + 1);
        event.getUI().access(() -> preview(Roster.read(bytes)));
    }

    private void preview(Roster roster) {
        var found = rosters.preview(actor, roster);
        var page = new Div(new Paragraph(getTranslation("member.import.nothing-yet")));
        page.addClassName("fields");
        leftAside(roster.leftAside()).ifPresent(page::add);
        part(page, "member.import.added", found.added());
        newGroups(found.newGroups()).ifPresent(page::add);
        part(page, "member.import.doubles", found.doubles());
        part(page, "member.import.repeated", found.repeated());
        part(page, "member.import.unclear", found.unclear());
        var ask = Act.quiet(
                getTranslation(text.isEmpty() ? "member.import.another" : "member.import.correct"),
                Icon.PENCIL,
                this::ask);
        var write = Act.primary(
                getTranslation("member.import.write", found.added().size()),
                Icon.CHECK,
                () -> write(roster, roster.remaining(found.unclear())));
        write.setVisible(!found.added().isEmpty());
        show(page, ask, write);
    }

    /** What stands in the list and is not kept is named, so that a column that was meant is not lost unseen. */
    private Optional<Paragraph> leftAside(List<String> headers) {
        var named =
                headers.stream().limit(MOST_NAMED).map(RosterDialog::shortened).collect(Collectors.joining(", "));
        var more = headers.size() > MOST_NAMED ? "…" : "";
        return headers.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(getTranslation("member.import.left-aside", headers.size(), named + more)));
    }

    private Optional<Paragraph> newGroups(List<Title> groups) {
        var named = groups.stream().limit(MOST_NAMED).map(Title::value).collect(Collectors.joining(", "));
        var more = groups.size() > MOST_NAMED ? "…" : "";
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Paragraph(getTranslation("member.import.new-groups", groups.size(), named + more)));
    }

    private static String shortened(String header) {
        return header.length() <= LONGEST_NAMED ? header : header.substring(0, LONGEST_NAMED) + "…";
    }

    private void part(Div page, String key, List<RosterLine> lines) {
        if (!lines.isEmpty()) {
            var list = new UnorderedList(lines.stream().map(this::line).toArray(ListItem[]::new));
            list.addClassName("found");
            page.add(new H3(getTranslation(key, lines.size())), list);
        }
    }

    private ListItem line(RosterLine line) {
        var contact = line.contact();
        var told = Stream.of(
                        Stream.of(line.name().map(PersonName::value).orElse(line.text())),
                        contact.mails().stream().map(Object::toString),
                        contact.phone().stream().map(Object::toString),
                        contact.status().stream().map(status -> MemberWords.of(this, status)),
                        contact.groups().stream().map(Object::toString))
                .flatMap(Function.identity())
                .distinct()
                .collect(Collectors.joining(" · "));
        var item = new ListItem(new Span(getTranslation("member.import.line", line.number(), told)));
        line.doubts().forEach(doubt -> item.add(why(line, doubt)));
        return item;
    }

    private Div why(RosterLine line, RosterLine.Doubt doubt) {
        var why = new Div(MemberWords.of(this, doubt, line.unread(doubt)));
        why.addClassName("tiny");
        return why;
    }

    /** @param remaining what is left to correct, which stays in the field */
    private void write(Roster roster, String remaining) {
        var taken = rosters.take(actor, roster);
        Toast.undoable(
                getTranslation("member.import.written", taken.people().size()),
                getTranslation("shared.undo"),
                () -> undo(taken));
        if (remaining.isEmpty()) {
            Kept.forgetAll(actor.id(), KEPT);
            close();
        } else {
            text.setValue(remaining);
            ask();
            left.setVisible(true);
            text.focus();
            keeper.keepNow();
        }
        done.run();
    }

    private void undo(TakenRoster taken) {
        var gone = unwriting.undo(actor, taken);
        Toast.say(getTranslation("member.import.undone", gone, taken.people().size() - gone));
        done.run();
    }

    private void show(Div content, Button... acts) {
        removeAll();
        getFooter().removeAll();
        add(content);
        getFooter().add(new Button(getTranslation("shared.cancel"), _ -> close()));
        getFooter().add(acts);
    }
}
