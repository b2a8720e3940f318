package org.preau.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.preau.shared.text.SaidDates;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.transfer.BoardPreview;
import org.preau.transfer.ImportWishes;
import org.preau.transfer.Imported;
import org.preau.transfer.Imports;
import org.preau.transfer.TransferReason;
import org.preau.transfer.Upload;

/**
 * Four steps at one place: choose the file, see what is in it, wait, read what was taken. Nothing changes before the third,
 * nor by one that is given up; the import of somebody who leaves the page goes on.
 */
class ImportDialog extends Dialog {

    private final Imports imports;
    private final Actor.Member actor;
    private final SpaceId space;
    private final ZoneId zone;
    private final Div step = new Div();

    @Nullable
    private Upload file;

    private volatile boolean givenUp;

    /** @param zone by whose clock the reader lives */
    ImportDialog(Imports imports, Actor.Member actor, SpaceId space, ZoneId zone) {
        this.imports = imports;
        this.actor = actor;
        this.space = space;
        this.zone = zone;
        setHeaderTitle(getTranslation("transfer.import"));
        setWidth("560px");
        setCloseOnOutsideClick(false);
        step.addClassNames("fields", "step");
        step.getElement().setAttribute("tabindex", "-1");
        add(step);
        addDetachListener(_ -> forget());
        askForFile();
    }

    private void askForFile() {
        forget();
        show(new Paragraph(getTranslation("transfer.how")), new FilePart(this::keep, this::read, this::refuse));
        offer(leave());
    }

    private Upload keep(String name, InputStream arriving) {
        return imports.receive(actor, space, name, arriving);
    }

    private void read(Upload received) {
        forget();
        if (!isAttached()) {
            received.close();
            return;
        }
        file = received;
        show(new ProgressPart(getTranslation("transfer.reading")));
        offer(leave());
        var language = getLocale();
        Aside.in(this, () -> imports.preview(actor, space, received, language), this::preview, this::refuse);
    }

    private void preview(BoardPreview preview) {
        var said = SaidDates.withYears(getLocale());
        var part = new PreviewPart(preview, moment -> said.moment(moment, zone));
        show(part, new Div(Act.quiet(getTranslation("transfer.other-file"), Icon.UPLOAD, this::askForFile)));
        offer(
                leave(),
                Act.primary(
                        getTranslation(preview.neighbours().known() == null ? "transfer.take" : "transfer.update"),
                        Icon.CHECK,
                        () -> take(preview, part.matchNames())));
    }

    private void take(BoardPreview preview, boolean matchNames) {
        var taken = file;
        if (taken == null) {
            return;
        }
        file = null;
        givenUp = false;
        setCloseOnEsc(false);
        var progress = new ProgressPart(getTranslation("transfer.taking"));
        show(progress);
        offer(giveUp());
        var all = preview.holds().cards().open() + preview.holds().cards().archived();
        var steps = Aside.steps(this, cards -> progress.reach(cards, all));
        var wishes = new ImportWishes(matchNames, getLocale(), cards -> reach(cards, steps));
        Aside.in(this, () -> takeAndClose(taken, wishes), this::report, this::refuse);
    }

    /** From here on the file belongs to the import, which goes on when its dialog does not. */
    private Imported takeAndClose(Upload taken, ImportWishes wishes) {
        try (taken) {
            return imports.take(actor, space, taken, wishes);
        }
    }

    private void reach(int cards, IntConsumer steps) {
        if (givenUp) {
            throw new Refusal(TransferReason.GIVEN_UP);
        }
        steps.accept(cards);
    }

    private Button giveUp() {
        var button = new Button(getTranslation("shared.cancel"), _ -> givenUp = true);
        button.setDisableOnClick(true);
        return button;
    }

    private Button leave() {
        return new Button(getTranslation("shared.cancel"), _ -> close());
    }

    private void report(Imported imported) {
        setCloseOnEsc(true);
        show(new ReportPart(getTranslation("transfer.taken"), imported.report()));
        offer(
                new Button(getTranslation("shared.close"), _ -> close()),
                Act.primary(getTranslation("transfer.open-board"), Icon.COLUMNS, () -> open(imported)));
    }

    /** The dialog stands on the board's screen of the space: the address of a board begins as that one does. */
    private void open(Imported imported) {
        close();
        var ui = UI.getCurrent();
        var here = ui.getActiveViewLocation().getPath().replaceFirst("/board(/.*)?$", "");
        ui.navigate(here + "/board/" + imported.board());
    }

    private void refuse(Refusal refusal) {
        refuse(getTranslation(refusal.reason().key(), refusal.arguments().toArray()));
    }

    private void refuse(String why) {
        setCloseOnEsc(true);
        askForFile();
        var sentence = new Paragraph(why);
        sentence.addClassName("problem");
        sentence.getElement().setAttribute("role", "alert");
        step.addComponentAsFirst(sentence);
    }

    /** The keyboard and the screen reader follow to what is new. */
    private void show(Component... parts) {
        step.removeAll();
        step.add(parts);
        step.getElement().callJsFunction("focus");
    }

    private void offer(Button... buttons) {
        getFooter().removeAll();
        getFooter().add(buttons);
    }

    private void forget() {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
