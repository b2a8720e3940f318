package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.preau.shared.Bin;
import org.preau.shared.BinLine;
import org.preau.shared.SignedIn;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Toast;

/** « Corbeille »: what one deleted in a space, and for thirty days the way back. */
@Route("a/:association/s/:space/bin")
@PermitAll
class BinView extends SpaceScreen {

    private final Bin bin;
    private final SignedIn signedIn;
    private final Div page = new Div();

    BinView(Bin bin, SignedIn signedIn) {
        this.bin = bin;
        this.signedIn = signedIn;
        page.addClassName("page");
    }

    @Override
    protected String tab() {
        return "member.bin";
    }

    @Override
    protected void show(RouteParameters route) {
        add(page);
        refresh();
    }

    private void refresh() {
        var mine = bin.mine(actor(), space().id());
        page.removeAll();
        page.add(new H2(getTranslation("member.bin")), new Paragraph(getTranslation("member.bin.says", Bin.KEPT.toDays())));
        page.add(mine.isEmpty() ? new Paragraph(getTranslation("member.bin.empty")) : new PeopleList(mine.stream().map(this::line).toList()));
    }

    private ListItem line(BinLine thing) {
        var name = new Span(thing.name().isBlank() ? getTranslation("member.bin.nameless") : thing.name());
        name.addClassName("strong");
        var what = new Span(getTranslation("member.bin." + thing.thing().kind().name().toLowerCase(Locale.ROOT), day(thing)));
        what.addClassName("tiny");
        var words = new Div(name, what);
        words.addClassNames("grow", "words");
        var line = new ListItem(words, Act.quiet(getTranslation("member.bin.bring-back"), Icon.UNDO, () -> bringBack(thing)));
        line.addClassNames("row", "wrap", "person");
        return line;
    }

    private String day(BinLine thing) {
        var reader = signedIn.preferences();
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.language())
                .format(thing.at().atZone(reader.zone()));
    }

    private void bringBack(BinLine thing) {
        bin.bringBack(actor(), thing.thing());
        Toast.say(getTranslation("member.bin.back"));
        refresh();
    }
}
