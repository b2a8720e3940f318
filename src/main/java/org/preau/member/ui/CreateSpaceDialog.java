package org.preau.member.ui;

import java.util.function.Consumer;
import org.preau.member.MemberReason;
import org.preau.member.SpaceDraft;
import org.preau.shared.MemberId;
import org.preau.shared.SharedReason;
import org.preau.shared.ui.FormDialog;
import org.preau.shared.ui.Icon;

/** Begins a space, which its maker then leads. */
class CreateSpaceDialog extends FormDialog {

    CreateSpaceDialog(MemberId maker, Consumer<SpaceDraft> create) {
        super("member.space.create");
        var form = new SpaceForm();
        ask(form);
        keepChoices(maker, "new-space", form, form.name(), form.purpose());
        forgetWhenGivenUp();
        blame(form.name(), SharedReason.TITLE_EMPTY, SharedReason.TITLE_LENGTH);
        blame(form.purpose(), MemberReason.PURPOSE_LENGTH);
        act(getTranslation("member.space.create-verb"), Icon.CHECK, () -> create.accept(form.draft()));
    }
}
