package org.preau.transfer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.preau.shared.Actor;
import org.preau.shared.Refusal;
import org.preau.shared.SpaceId;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.transfer.BoardPreview;
import org.preau.transfer.ImportWishes;
import org.preau.transfer.Imported;
import org.preau.transfer.Imports;
import org.preau.transfer.Upload;

/** Four steps at one place: choose the file, see what is in it, wait, read what was taken. Nothing changes before the third. */
class ImportDialog extends Dialog {

    private final Imports imports;
    private final Actor.Member actor;
    private final SpaceId space;
    private final Div step = new Div();

    @Nullable
    private Upload file;

    ImportDialog(Imports imports, Actor.Member actor, SpaceId space) {
        this.imports = imports;
        this.actor = actor;
        this.space = space;
        setHeaderTitle(getTranslation("transfer.import"));
        setWidth("560px");
        setCloseOnOutsideClick(false);
        step.addClassName("fields");
        step.getElement().setAttribute("aria-live", "polite");
        add(step);
        addDetachListener(_ -> forget());
        askForFile();
    }

    private void askForFile() {
        forget();
        show(new Paragraph(getTranslation("transfer.how")), new FilePart(this::read, this::refuse));
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("shared.cancel"), _ -> close()));
    }

    private void read(Upload received) {
        forget();
        file = received;
        show(new ProgressPart(getTranslation("transfer.reading")));
        var language = getLocale();
        Aside.in(this, () -> imports.preview(actor, space, received, language), this::preview, this::refuse);
    }

    private void preview(BoardPreview preview) {
        var part = new PreviewPart(preview);
        show(part);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("transfer.other-file"), _ -> askForFile()));
        getFooter().add(Act.primary(getTranslation("transfer.take"), Icon.CHECK, () -> take(preview, part.matchNames())));
    }

    private void take(BoardPreview preview, boolean matchNames) {
        var taken = file;
        if (taken == null) {
            return;
        }
        var progress = new ProgressPart(getTranslation("transfer.taking"));
        var all = preview.holds().cards().open() + preview.holds().cards().archived();
        show(progress);
        getFooter().removeAll();
        setCloseOnEsc(false);
        var wishes = new ImportWishes(
                matchNames, getLocale(), Aside.steps(this, cards -> progress.reach(cards, all)));
        Aside.in(this, () -> imports.take(actor, space, taken, wishes), this::report, this::refuse);
    }

    private void report(Imported imported) {
        forget();
        setCloseOnEsc(true);
        show(new ReportPart(getTranslation("transfer.taken"), imported.report()));
        getFooter().removeAll();
        getFooter().add(Act.primary(getTranslation("transfer.open-board"), Icon.COLUMNS, () -> open(imported)));
    }

    /** The dialog stands on the board's screen of the space: the address of a board begins as that one does. */
    private void open(Imported imported) {
        close();
        var ui = UI.getCurrent();
        var here = ui.getActiveViewLocation().getPath().replaceFirst("/board(/.*)?$", "");
        ui.navigate(here + "/board/" + imported.board());
    }

    private void refuse(Refusal refusal) {
        setCloseOnEsc(true);
        askForFile();
        var sentence = new Paragraph(
                getTranslation(refusal.reason().key(), refusal.arguments().toArray()));
        sentence.addClassName("problem");
        sentence.getElement().setAttribute("role", "alert");
        step.addComponentAsFirst(sentence);
    }

    private void show(Component... parts) {
        step.removeAll();
        step.add(parts);
    }

    private void forget() {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
