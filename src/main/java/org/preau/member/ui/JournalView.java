package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.preau.member.Journal;
import org.preau.member.JournalAct;
import org.preau.member.JournalLine;
import org.preau.member.JournalPage;
import org.preau.member.Role;
import org.preau.shared.SignedIn;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Said;

/** Who did which administrative act, and when; the owners read it for a year. */
@Route("a/:association/journal")
@PermitAll
class JournalView extends AssociationScreen {

    private static final int PAGE = 100;

    private final Journal journal;
    private final SignedIn signedIn;

    JournalView(Journal journal, SignedIn signedIn) {
        this.signedIn = signedIn;
        this.journal = journal;
    }

    @Override
    AssociationWay way() {
        return AssociationWay.JOURNAL;
    }

    @Override
    void show(Div page) {
        var list = new UnorderedList();
        list.addClassNames("panel", "people");
        page.add(new H2(getTranslation("member.journal")), new Paragraph(getTranslation("member.journal.says")), list);
        more(page, list, journal.latest(actor(), PAGE));
    }

    private void more(Div page, UnorderedList list, JournalPage lines) {
        lines.lines().stream().map(this::line).forEach(list::add);
        lines.next()
                .ifPresent(next -> page.add(new Button(getTranslation("member.journal.older"), press -> {
                    page.remove(press.getSource());
                    more(page, list, journal.before(actor(), next, PAGE));
                })));
    }

    /** A role is told by its word. */
    private String detail(JournalLine line) {
        return line.act() == JournalAct.ROLE_CHANGED
                ? MemberWords.of(this, Role.valueOf(line.detail()))
                : line.detail();
    }

    private ListItem line(JournalLine line) {
        var when = new Span(SaidDates.withYears(getLocale())
                .moment(line.at(), signedIn.preferences().zone()));
        when.addClassName("tiny");
        var by = line.by().isEmpty() ? getTranslation("shared.product") : line.by();
        var what = new Span(Said.of(
                this,
                "member.journal." + line.act().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                by,
                line.about(),
                detail(line)));
        what.addClassName("grow");
        var item = new ListItem(what, when);
        item.addClassNames("row", "wrap", "person");
        return item;
    }
}
