package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.preau.member.SpaceDraft;
import org.preau.member.Spaces;
import org.preau.shared.Refusal;
import org.preau.shared.SharedReason;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Meanwhile;
import org.preau.shared.ui.Saving;
import org.preau.shared.ui.Toast;
import org.preau.shared.ui.Unfinished;

/** Name, purpose, colour, who enters; and the end of a space, which keeps it readable. */
@Route("a/:association/s/:space/settings")
@PermitAll
class SpaceSettingsView extends SpaceScreen {

    private final Spaces spaces;
    private final Meanwhile meanwhile = new Meanwhile();
    private Unfinished kept;
    private SpaceDraft began;
    private SpaceDraft before;

    @SuppressWarnings("NullAway.Init")
    SpaceSettingsView(Spaces spaces) {
        this.spaces = spaces;
    }

    @Override
    protected String tab() {
        return SeatsTab.KEY;
    }

    @Override
    protected void show(RouteParameters route) {
        if (!spaces.mayKeep(actor(), space().id())) {
            throw Refusal.notAllowed();
        }
        title(getTranslation("member.space.settings") + " · " + space().name());
        var form = new SpaceForm().showing(space());
        before = space().draft();
        began = before;
        kept = Unfinished.onPage("settings " + space().id());
        kept.add(form);
        var page = new Div(new H2(getTranslation("member.space.settings")), kept, meanwhile);
        page.addClassNames("page", "narrow");
        var acts = new Div();
        acts.addClassNames("row", "wrap");
        if (space().archived()) {
            form.readOnly();
            acts.add(Act.primary(getTranslation("member.space.restore"), Icon.UNDO, this::restore));
        } else {
            acts.add(new Saving(() -> describe(form)));
            acts.add(Act.quiet(getTranslation("member.space.archive.verb"), Icon.ARCHIVE, this::archive));
        }
        page.add(acts);
        add(page);
    }

    /** Who would write over what they did not see is shown it; the second time it is what they mean. */
    private void describe(SpaceForm form) {
        try {
            spaces.describe(actor(), space().id(), form.draft(), before);
        } catch (Refusal refusal) {
            if (refusal.reason() == SharedReason.MOVED_ON) {
                var now = spaces.show(actor(), space().id()).draft();
                meanwhile.show(form.since(began, now));
                before = now;
            }
            throw refusal;
        }
        kept.saved();
        Toast.say(getTranslation("member.saved"));
        reopen();
    }

    private void archive() {
        new Sure("member.space.archive.", space().name(), () -> {
                    spaces.archive(actor(), space().id());
                    reopen();
                })
                .open();
    }

    private void restore() {
        spaces.restore(actor(), space().id());
        reopen();
    }

    private void reopen() {
        getUI().ifPresent(ui -> ui.getPage().reload());
    }
}
