package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.preau.member.Level;
import org.preau.member.Named;
import org.preau.member.People;
import org.preau.shared.Bin;
import org.preau.shared.BinLine;
import org.preau.shared.SignedIn;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** « Corbeille »: what one deleted in a space, and what others removed for whoever leads it; for thirty days the way back. */
@Route("a/:association/s/:space/bin")
@PermitAll
class BinView extends SpaceScreen {

    private final Bin bin;
    private final People people;
    private final SignedIn signedIn;
    private final Paragraph empty = new Paragraph();
    private final PeopleList list = new PeopleList();
    private final Button more = Act.quiet("", Icon.CHEVRON_DOWN, this::showMore);
    private List<BinLine> lastShown = List.of();

    BinView(Bin bin, People people, SignedIn signedIn) {
        this.bin = bin;
        this.people = people;
        this.signedIn = signedIn;
    }

    @Override
    protected String tab() {
        return "member.bin";
    }

    @Override
    protected void show(RouteParameters route) {
        empty.setText(getTranslation("member.bin.empty"));
        more.setText(getTranslation("member.bin.more"));
        var says = new Paragraph(getTranslation(says(), Bin.KEPT.toDays()));
        var page = new Div(new H2(getTranslation("member.bin")), says, empty, list, more);
        page.addClassName("page");
        add(page);
        list.removeAll();
        show(bin.mine(actor(), space().id()));
    }

    private String says() {
        if (space().archived()) {
            return "member.bin.says-archived";
        }
        return space().level() == Level.LEAD ? "member.bin.says-lead" : "member.bin.says";
    }

    private void showMore() {
        show(bin.mine(actor(), space().id(), lastShown.getLast()));
    }

    /** Below those that are shown already. */
    private void show(List<BinLine> things) {
        var known = people.named(
                things.stream().flatMap(thing -> thing.by().stream()).collect(Collectors.toSet()));
        things.stream().map(thing -> line(thing, known)).forEach(list::add);
        lastShown = things;
        more.setVisible(things.size() >= Bin.AT_ONCE);
        tidy();
    }

    private void tidy() {
        var nothing = list.getComponentCount() == 0;
        list.setVisible(!nothing);
        empty.setVisible(nothing);
        if (nothing && more.isVisible()) {
            showMore();
        }
    }

    private ListItem line(BinLine thing, Named known) {
        var name = new Span(thing.name().isBlank() ? getTranslation("member.bin.nameless") : thing.name());
        name.addClassName("strong");
        var what = new Span(
                getTranslation("member.bin." + thing.thing().kind().name().toLowerCase(Locale.ROOT), day(thing)));
        thing.by()
                .filter(by -> !by.equals(actor().id()))
                .ifPresent(by ->
                        what.setText(getTranslation("member.bin.by", what.getText(), Names.of(this, known.of(by)))));
        what.addClassName("tiny");
        var words = new Div(name, what);
        words.addClassNames("grow", "words");
        var line = new ListItem(words);
        if (!space().archived()) {
            line.add(Act.quiet(getTranslation("member.bin.bring-back"), Icon.UNDO, () -> bringBack(thing, line)));
        }
        line.addClassNames("row", "wrap", "person");
        return line;
    }

    private String day(BinLine thing) {
        var reader = signedIn.preferences();
        return SaidDates.withYears(reader.language()).date(thing.at(), reader.zone());
    }

    private void bringBack(BinLine thing, ListItem line) {
        bin.bringBack(actor(), thing.thing());
        Toast.say(getTranslation("member.bin.back"));
        list.remove(line);
        tidy();
    }
}
