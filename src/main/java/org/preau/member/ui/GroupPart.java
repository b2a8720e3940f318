package org.preau.member.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
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

    @Nullable
    private Button rename;

    GroupPart(GroupCard group) {
        this.group = group;
        name.addClassName("grow");
        head.addClassNames("row", "wrap");
        add(head, people);
    }

    GroupPart managedBy(GroupDeeds deeds) {
        this.deeds = deeds;
        rename = Act.bare("", Icon.PENCIL, () -> deeds.rename(group));
        head.add(rename);
        head.add(Act.bare(getTranslation("member.group.dissolve.verb"), Icon.TRASH, () -> deeds.dissolve(group)));
        head.add(Act.quiet(getTranslation("member.group.admit"), Icon.PLUS, () -> deeds.admit(group)));
        return this;
    }

    void show(GroupCard now) {
        group = now;
        name.setText(now.name());
        if (rename != null) {
            Act.name(rename, getTranslation("member.group.rename", now.name()));
        }
        rows.show(now.people(), companion -> companion.person().id(), CompanionRow::show);
    }

    private CompanionRow row(GroupCard.Companion companion) {
        var row = new CompanionRow(companion);
        var managed = deeds;
        return managed == null ? row : row.dismissedBy(gone -> managed.dismiss(this, group, gone));
    }
}
