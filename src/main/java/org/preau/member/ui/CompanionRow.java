package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.preau.member.GroupCard;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;

/** Somebody of a group, with their office and its dates. */
class CompanionRow extends PersonLine {

    private final Map<String, Button> acts = new LinkedHashMap<>();
    private GroupCard.Companion companion;

    CompanionRow(GroupCard.Companion companion) {
        super(companion.person());
        this.companion = companion;
    }

    CompanionRow changedBy(Consumer<GroupCard.Companion> act) {
        return with("member.group.change-one", Icon.PENCIL, act);
    }

    CompanionRow dismissedBy(Consumer<GroupCard.Companion> act) {
        return with("member.group.dismiss", Icon.X, act);
    }

    private CompanionRow with(String key, Icon icon, Consumer<GroupCard.Companion> act) {
        var button = Act.bare("", icon, () -> act.accept(companion));
        acts.put(key, button);
        add(button);
        return this;
    }

    /** @param today where the association lives */
    void show(GroupCard.Companion now, LocalDate today) {
        companion = now;
        show(now.person());
        below(MandateWords.line(this, now.mandate(), today));
        acts.forEach(
                (key, act) -> Act.name(act, getTranslation(key, now.person().name())));
    }
}
