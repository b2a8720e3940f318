package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.preau.member.GroupCard;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** Somebody of a group, with their office and its dates. */
class CompanionRow extends PersonLine {

    private GroupCard.Companion companion;

    @Nullable
    private Button dismiss;

    CompanionRow(GroupCard.Companion companion) {
        super(companion.person());
        this.companion = companion;
    }

    CompanionRow dismissedBy(Consumer<GroupCard.Companion> act) {
        dismiss = Act.bare("", Icon.X, () -> act.accept(companion));
        add(dismiss);
        return this;
    }

    void show(GroupCard.Companion now) {
        companion = now;
        show(now.person());
        var since = MandateWords.of(this, now.mandate());
        below(now.mandate().office().map(office -> MemberWords.of(this, office) + " · " + since).orElse(since));
        if (dismiss != null) {
            Act.name(dismiss, getTranslation("member.group.dismiss", now.person().name()));
        }
    }
}
