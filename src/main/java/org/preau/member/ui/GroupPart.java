package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.preau.member.GroupCard;
import org.preau.shared.MemberId;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Rows;

/** A group with its people, as it is now; those who manage groups change it here. */
class GroupPart extends Section {

    private final H3 name = new H3();
    private final Div head = new Div(name);
    private final PeopleList people = new PeopleList();
    private final Rows<MemberId, GroupCard.Companion, CompanionRow> rows = new Rows<>(people, this::row);
    private GroupCard group;

    @Nullable
    private GroupDeeds deeds;

    /** What those who manage groups press; each is called after the group as it is called now. */
    private final Map<String, Button> acts = new LinkedHashMap<>();

    GroupPart(GroupCard group) {
        this.group = group;
        name.addClassName("grow");
        head.addClassNames("row", "wrap");
        add(head, people);
    }

    GroupPart managedBy(GroupDeeds deeds) {
        this.deeds = deeds;
        acts.put("member.group.rename", Act.bare("", Icon.PENCIL, () -> deeds.rename(group)));
        acts.put("member.group.dissolve-one", Act.bare("", Icon.TRASH, () -> deeds.dissolve(group)));
        acts.put(
                "member.group.admit-one",
                Act.quiet(getTranslation("member.group.admit"), Icon.PLUS, () -> deeds.admit(group)));
        acts.values().forEach(head::add);
        return this;
    }

    /** @param today where the association lives */
    void show(GroupCard now, LocalDate today) {
        group = now;
        name.setText(now.name());
        acts.forEach((key, act) -> Act.name(act, getTranslation(key, now.name())));
        rows.show(now.people(), companion -> companion.person().id(), (row, companion) -> row.show(companion, today));
    }

    private CompanionRow row(GroupCard.Companion companion) {
        var row = new CompanionRow(companion);
        var managed = deeds;
        return managed == null
                ? row
                : row.changedBy(one -> managed.change(group, one)).dismissedBy(gone -> managed.dismiss(group, gone));
    }
}
