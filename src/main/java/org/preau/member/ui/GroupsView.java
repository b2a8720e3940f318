package org.preau.member.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.preau.member.AssociationAction;
import org.preau.member.Associations;
import org.preau.member.GroupCard;
import org.preau.member.GroupId;
import org.preau.member.Groups;
import org.preau.member.Members;
import org.preau.shared.ui.Act;
import org.preau.shared.ui.Icon;
import org.preau.shared.ui.Rows;

/** The named sets of members: office, board, commissions. */
@Route("a/:association/groups")
@PermitAll
class GroupsView extends AssociationScreen {

    private final GroupDeeds.Doors doors;
    private final Div parts = new Div();
    private final Paragraph none = new Paragraph(getTranslation("member.groups.none"));
    private final Rows<GroupId, GroupCard, GroupPart> rows = new Rows<>(parts, this::part);

    GroupsView(Groups groups, Members members, Associations associations, Clock clock) {
        doors = new GroupDeeds.Doors(groups, members, associations, clock);
        parts.addClassName("parts");
    }

    @Override
    AssociationWay way() {
        return AssociationWay.GROUPS;
    }

    @Override
    void show(Div page) {
        var title = new H2(getTranslation("member.groups"));
        title.addClassName("grow");
        var bar = new Div(title);
        bar.addClassNames("row", "wrap");
        if (may(AssociationAction.MANAGE_GROUPS)) {
            bar.add(Act.primary(getTranslation("member.group.create"), Icon.PLUS, deeds()::create));
        }
        page.add(bar, parts, none);
        lookAgain();
    }

    @Override
    public void lookAgain() {
        var all = doors.groups().list(actor());
        var today = doors.today(actor());
        rows.show(all, GroupCard::id, (part, group) -> part.show(group, today));
        none.setVisible(all.isEmpty());
    }

    private GroupPart part(GroupCard group) {
        var part = new GroupPart(group);
        return may(AssociationAction.MANAGE_GROUPS) ? part.managedBy(deeds()) : part;
    }

    private GroupDeeds deeds() {
        return new GroupDeeds(doors, actor(), this::lookAgain);
    }
}
